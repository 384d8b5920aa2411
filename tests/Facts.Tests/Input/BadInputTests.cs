using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
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
        var good = SmallInput.Valid.Files.Keys.Select(file => Case("nothing is wrong", file, SmallInput.Valid, []));
        var bad = BadInput.All.SelectMany(bad => bad.Changed.Select(file => Case(bad.Name, file, bad.Input, bad.Found)));
        var names = KnownNames.Schema(SmallInput.Valid.Read().Catalogue);
        File.WriteAllText(path, new JsonObject { ["names"] = names, ["cases"] = new JsonArray([.. good, .. bad]) }.ToJsonString(Readable));
    }

    static JsonNode Case(string name, string file, SmallInput input, IEnumerable<Diagnostic> found) => new JsonObject
    {
        ["name"] = name,
        ["path"] = file,
        ["text"] = System.Text.Encoding.UTF8.GetString(input.Files[file]),
        ["found"] = new JsonArray([.. found.Where(f => f.Location.File == $"input/{file}")
            .Select(f => (JsonNode)new JsonObject { ["code"] = f.Code, ["message"] = f.Message })]),
    };
}
