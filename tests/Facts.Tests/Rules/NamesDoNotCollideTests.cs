using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Input;

namespace DigitalRights.Facts.Tests.Rules;

public class NamesDoNotCollideTests
{
    [Fact]
    public void A_page_called_like_a_section_is_found() =>
        SmallInput.Valid.With("pages/facts.md", "▸" + SmallFiles.All[SmallFiles.Page]).Check<NamesDoNotCollide>()
            .FindsError("FACT054", "The name 'facts' is the address of a section of the site.", "Choose another name.");

    [Fact]
    public void A_question_called_like_a_pair_of_countries_is_found() =>
        SmallInput.Valid.With("questions/alphaland-betaland.yml", "▸" + SmallFiles.All[SmallFiles.Question]).Check<NamesDoNotCollide>()
            .FindsError("FACT054", "The name 'alphaland-betaland' is the address of a pair of countries.", "Choose another name.");

    [Fact]
    public void Names_of_their_own_are_right() =>
        SmallInput.Valid.With("pages/facts-and-sources.md", SmallFiles.All[SmallFiles.Page]).Check<NamesDoNotCollide>().FindsNothing();
}
