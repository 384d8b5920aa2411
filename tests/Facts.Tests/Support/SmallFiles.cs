namespace DigitalRights.Facts.Tests.Support;

/// <summary>The files of a small input without an error: two countries, two topics, two sources and a fact of every kind.</summary>
static class SmallFiles
{
    public const string Alphaland = "countries/alphaland.yml";
    public const string Betaland = "countries/betaland.yml";
    public const string Topics = "topics.yml";
    public const string Glossary = "glossary.yml";
    public const string Report = "sources/report-2021.yml";
    public const string News = "sources/news-2022.yml";
    public const string Law = "facts/aa/law.yml";
    public const string Blocking = "facts/aa/blocking.yml";
    public const string Case = "facts/aa/case.yml";
    public const string Platform = "facts/aa/platform.yml";
    public const string Statement = "facts/aa/statement.yml";
    public const string Event = "facts/aa/event.yml";
    public const string Count = "facts/bb/count.yml";
    public const string Users = "indicators/users.yml";
    public const string Question = "questions/blocking.yml";
    public const string Essay = "essays/why.md";
    public const string Page = "pages/about.md";

    // Every fact ends with these lines; they keep the texts below about what is peculiar to each.
    const string Support = """

        topics: [speech]
        sources:
          - id: report-2021
            locator: page 4
        evidence: reported
        verified: 2026-11-21

        """;

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        [Alphaland] = """
            code: aa
            name: Alphaland
            population: users
            summary: A country.
            highlights: [aa/event]
            indicators: [users]
            gaps:
              - Nothing was found on courts.

            """,
        [Betaland] = """
            code: bb
            name: {en: Betaland, ru: Бета}
            summary: Another country.
            highlights: [bb/count]
            indicators: [users]
            gaps:
              - Nothing was found on courts.

            """,
        [Topics] = """
            speech:
              title: Speech
              summary: What may be said.
            access:
              title: Access
              summary: What may be reached.

            """,
        [Glossary] = """
            blocking:
              term: Blocking
              definition: Making a site unreachable.

            """,
        [Report] = """
            title: A report
            type: report
            url: https://example.org/report
            archived: [https://archive.example/report]
            language: en
            standing: research
            consulted: whole text
            reliability: Names its own sources.

            """,
        [News] = """
            title: A news item
            type: article-newspaper
            language: en
            standing: reporting
            consulted: opening
            reliability: An agency.

            """,
        [Law] = """
            title: Alphaland adopts a law
            kind: law
            date: 2021-03-04
            summary: The law was adopted.
            citation: Law No. 1
            status: in-force
            stages:
              - stage: proposed
                date: 2020-12
              - stage: adopted
                date: 2021-03-04
            penalties:
              - {for: libel, minimum: 1, maximum: 3, unit: years}
            """ + Support,
        [Blocking] = """
            title: Alphaland blocks a site
            kind: restriction
            date: 2021-05-01/
            summary: The site was blocked.
            measure: blocking
            targets: [a site]
            area: whole country
            official-reason: none given
            """ + Support,
        [Case] = """
            title: A user of Alphaland is tried
            kind: case
            date: 2022-02
            summary: A user was tried.
            person: {name: A. Person}
            act: a post
            charge: insult
            sentence: a fine
            outcome: none known
            """ + Support,
        [Platform] = """
            title: A network of Alphaland
            kind: platform
            date: 2022
            summary: The network has [[#accounts]].
            operator: not named
            status: active
            users: [accounts]
            figures:
              accounts:
                value: 11000000
                unit: accounts
                as-of: 2022
            """ + Support,
        [Statement] = """
            title: A minister of Alphaland speaks
            kind: statement
            date: 2022-06-01
            summary: The minister spoke.
            speaker: The minister
            """ + Support,
        [Event] = """
            title: A rally in Alphaland
            kind: event
            date: 2021-09-15
            summary: People met.
            """ + Support,
        [Count] = """
            title: Betaland in a ranking
            kind: figure
            date: 2022
            summary: It stood at [[#place]].
            publisher: A publisher
            edition: 2022 edition
            figures:
              place:
                value: 5
                unit: rank
                as-of: 2022
            """ + Support,
        [Users] = """
            title: Internet users
            definition: People who used the internet.
            unit: "% of people"
            scale: {minimum: 0, maximum: 100, better: higher}
            year-means: calendar year
            sources:
              - {id: report-2021, locator: table 1}
            licence: {id: CC-BY-4.0, download: true}
            values:
              aa: {2020: 81, 2021: 82.5}
              bb:
                2021: 60

            """,
        [Question] = """
            title: Are sites blocked?
            short: Blocking
            topic: access
            kind: scale
            scale:
              - {answer: often, label: often, tone: restricted}
              - {answer: never, label: never, tone: free}
            answers:
              aa:
                answer: often
                as-of: 2022
                facts: [aa/blocking]
                sources:
                  - {id: report-2021, locator: page 9}
              bb:
                answer: no-data
                searched:
                  - {words: blocked sites in Betaland, on: 2026-11-20}
                  - {words: Бета блокировка сайтов, language: ru, on: 2026-11-21}

            """,
        [Essay] = """
            ---
            title: Why
            description: Why it is so.
            question: Why?
            date: 2026-11-21
            countries: [aa, bb]
            topics: [speech]
            facts: [aa/event]
            unknowns:
              - Who ordered it.
            ---

            ## First

            See [the rally](fact:aa/event) and [@news-2022, paragraph 2].

            """,
        [Page] = """
            ---
            title: About
            description: What this is.
            ---

            This is a page.

            """,
    };
}
