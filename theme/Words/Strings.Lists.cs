using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Words;

// The words of lists of topics, terms and questions.
public sealed partial record Strings
{
    public string TopicDescription { get; init; } = "{0} in Central Asia: facts by country, questions and essays.";
    public string NothingFound { get; init; } = "We found nothing on this topic. That does not mean that there is nothing.";
    public string TopicsLead { get; init; } = "The same facts, by subject.";
    public string GlossaryLead { get; init; } = "Terms that this site uses, in plain words.";
    public string AlsoCalled { get; init; } = "Also: {0}";
    public string QuestionsOn { get; init; } = "Questions";
    public string QuestionsLead { get; init; } =
        "Every question that this site answers for each country, with what is known of all. Each leads to the answers with their dates "
            + "and sources.";
    public string QuestionsCounted { get; init; } = "Counted from what is on record here";
    public string CountedNote { get; init; } =
        "This counts what stands on this site, not all that happened: a country that is reported on more shows more.";
    public string CountedAnswer { get; init; } = "{0} on record: {1}.";
    public string CountedOf { get; init; } = "{0} on record";
    public string CountedMore { get; init; } = "{0} more among all facts of the country";
    public string CountedNone { get; init; } = "Nothing is on record here. That does not mean that nothing happened.";
    public string CountedDescription { get; init; } = "{0} What is on record on this site, country by country, each with its sources.";
    public IReadOnlyDictionary<string, string> CountedQuestions { get; init; } = new Dictionary<string, string>
    {
        [CountedQuestion.NetworkCuts] = "Where were networks cut?",
        [CountedQuestion.Blocks] = "Where were sites and platforms blocked?",
        [CountedQuestion.Cases] = "Who was prosecuted or detained over what they published?",
    };
    /// <summary>Other words in which readers ask them.</summary>
    public IReadOnlyDictionary<string, string> CountedNames { get; init; } = new Dictionary<string, string>
    {
        [CountedQuestion.NetworkCuts] = "which country cuts the internet most often, most shutdowns",
        [CountedQuestion.Blocks] = "which country blocks most, most censorship of websites",
        [CountedQuestion.Cases] =
            "who was tried, jailed, fined, arrested or sentenced for posts, comments, videos, cases of bloggers and journalists",
    };

    /// <summary>What to know before comparing the numbers.</summary>
    public IReadOnlyDictionary<string, string> CountedLimits { get; init; } = new Dictionary<string, string>
    {
        [CountedQuestion.Blocks] = "One record may be one address or thousands of them, so the numbers say how often blocks were "
            + "reported, not how much is blocked.",
    };
}
