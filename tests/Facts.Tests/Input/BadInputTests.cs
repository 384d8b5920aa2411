using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Input;

/// <summary>
/// What the check says of bad input, word for word; see <see cref="BadInput"/>. After a change of the messages run
/// <c>ACCEPT=1 dotnet test tests/Facts.Tests --filter BadInput</c> and read the difference before committing it.
/// </summary>
public class BadInputTests
{
    const int Fewest = 150;

    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Groups => [.. BadInput.Groups];

    [Theory]
    [MemberData(nameof(Groups))]
    public void Each_is_told_word_for_word(string group)
    {
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1") BadInput.Accept(group);
        Assert.All(BadInput.Of(group), bad => Assert.Equal($"{bad.Name}\n{bad.Expected}", $"{bad.Name}\n{bad.Told}"));
    }

    [Fact]
    public void There_are_many_of_them_and_something_is_said_of_each()
    {
        Assert.InRange(BadInput.All.Count, Fewest, int.MaxValue);
        Assert.Equal("", string.Join('\n', BadInput.All.CountBy(b => b.Name).Where(b => b.Value > 1).Select(b => b.Key)));
        Assert.Equal("", string.Join('\n', BadInput.All.Where(bad => bad.Found.Count == 0).Select(bad => bad.Name)));
    }

    /// <summary>For <c>.ci/schemas.mjs</c>, which looks whether the schemas refuse those that a schema can see.</summary>
    [Fact]
    public void They_are_handed_to_validators_that_know_nothing_of_this_program()
    {
        if (Environment.GetEnvironmentVariable("BAD_INPUT") is not { Length: > 0 } path) return;
        File.WriteAllText(path, new JsonArray([.. BadInput.All.SelectMany(bad => bad.Changed.Select(file => (JsonNode)new JsonObject
        {
            ["name"] = bad.Name,
            ["path"] = file,
            ["text"] = System.Text.Encoding.UTF8.GetString(bad.Input.Files[file]),
            ["found"] = new JsonArray([.. bad.Found.Where(f => f.Location.File == $"input/{file}")
                .Select(f => (JsonNode)new JsonObject { ["code"] = f.Code, ["message"] = f.Message })]),
        }))]).ToJsonString(Readable));
    }
}
