using DigitalRights.Facts.Prose;

namespace DigitalRights.Facts.Model;

public sealed record Topic(string Id, Origin Origin, Text Title, Markdown Summary) : IRecord
{
    public Noun Noun => Noun.Topic;
}
