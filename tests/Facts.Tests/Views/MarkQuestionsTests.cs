using System.Text;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class MarkQuestionsTests
{
    [Fact]
    public void They_stand_in_the_order_of_their_places_whatever_their_names()
    {
        var question = Encoding.UTF8.GetString(SmallInput.Valid.Files[SmallFiles.Question]).TrimEnd();
        var input = SmallInput.Valid
            .With("questions/a.yml", $"{question}\nmark: Courts\nmark-place: 3\n")
            .With("questions/b.yml", $"{question}\nmark: Networks\nmark-place: 1\n")
            .With("questions/c.yml", $"{question}\nmark: Platforms\nmark-place: 2\n");

        Assert.Equal(["Networks", "Platforms", "Courts"], MarkQuestions.Of(input.Read().Catalogue).Select(q => q.Mark!.English));
    }

    [Fact]
    public void Without_marks_there_are_none() => Assert.Empty(MarkQuestions.Of(SmallInput.Valid.Read().Catalogue));
}
