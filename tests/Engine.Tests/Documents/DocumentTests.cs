namespace DigitalRights.Engine.Tests;

public class DocumentTests
{
    record Animal(string Name);

    sealed record Dog(string Name) : Animal(Name);

    [Fact]
    public async Task A_clone_replaces_what_it_is_given_and_leaves_the_document_as_it_was()
    {
        var document = new Animal("a").ToDocument("/in/a.yml", "a.yml", new StringContent("old"));

        var clone = document.Clone(document.Source, "a.html", null, new StringContent("new"));

        Assert.Equal("a.yml", document.Destination);
        Assert.Equal("old", await document.GetContentStringAsync());
        Assert.Equal("a.html", clone.Destination);
        Assert.Equal("new", await clone.GetContentStringAsync());
        Assert.Equal("/in/a.yml", clone.Source);
        Assert.Equal(document.Id, clone.Id);
        Assert.Same(((ObjectDocument<Animal>)document).Object, ((ObjectDocument<Animal>)clone).Object);
    }

    [Fact]
    public async Task The_short_forms_keep_the_rest()
    {
        var document = new Animal("a").ToDocument("/in/a.yml", "a.yml", new StringContent("old"));

        Assert.Equal("a.html", document.Clone("a.html").Destination);
        Assert.Equal("old", await document.Clone("a.html").GetContentStringAsync());
        Assert.Equal("a.yml", document.Clone(new StringContent("new")).Destination);
        Assert.Equal("b", document.Clone("/other", "b").Destination);
    }

    [Fact]
    public void A_source_once_there_stays()
    {
        var document = new Animal("a").ToDocument("/in/a.yml", "a.yml");

        Assert.Equal("/in/a.yml", document.Clone("/in/b.yml", "b").Source);
        Assert.Equal("/in/b.yml", new Animal("a").ToDocument().Clone("/in/b.yml", "b").Source);
    }

    [Fact]
    public void A_record_is_found_under_its_own_type()
    {
        Animal animal = new Dog("d");

        Assert.IsType<ObjectDocument<Dog>>(animal.ToDocument("d.html"));
        Assert.IsType<ObjectDocument<Animal>>(new ObjectDocument<Animal>(animal));
    }

    [Fact]
    public void A_document_is_not_wrapped_again()
    {
        var document = new Animal("a").ToDocument("a");

        Assert.Equal("b", Assert.IsType<ObjectDocument<Animal>>(document.ToDocument("b")).Destination);
    }

    [Fact]
    public void A_relative_source_and_an_absolute_destination_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Animal("a").ToDocument("in/a.yml", "a"));
        Assert.Throws<ArgumentException>(() => new Animal("a").ToDocument("/a"));
    }

    [Fact]
    public void Metadata_items_are_refused_rather_than_lost() =>
        Assert.Throws<NotSupportedException>(() => new Animal("a").ToDocument().Clone("", "", [new("key", 1)]));

    [Fact]
    public async Task A_document_without_content_has_empty_content()
    {
        var document = new Animal("a").ToDocument();

        Assert.Equal("", await document.GetContentStringAsync());
        Assert.Equal(0, document.ContentProvider.GetLength());
    }

    [Fact]
    public void A_list_leaves_gaps_out()
    {
        var list = new DocumentList<IDocument>([new Animal("a").ToDocument("a"), null!, new Animal("b").ToDocument("b")]);

        Assert.Equal(["a", "b"], list.Destinations());
        Assert.Equal(2, list.Count);
        Assert.Equal("b", list[1].Destination);
    }
}
