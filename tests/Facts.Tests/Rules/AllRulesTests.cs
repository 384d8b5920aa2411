using System.Reflection;
using DigitalRights.Facts.Rules;

namespace DigitalRights.Facts.Tests.Rules;

public class AllRulesTests
{
    static readonly Type[] Written = [.. typeof(IRule).Assembly.GetTypes()
        .Where(t => t.IsClass && !t.IsAbstract && t.IsAssignableTo(typeof(IRule)))];

    static IEnumerable<IRule> All => AllRules.OfOneFile.Concat(AllRules.OfTheWhole);

    [Fact]
    public void Every_rule_has_tests() =>
        Assert.Empty(All.Select(r => $"{r.GetType().Name}Tests")
            .Except(typeof(AllRulesTests).Assembly.GetTypes().Where(HasTests).Select(t => t.Name)));

    [Fact]
    public void Every_rule_that_is_written_applies_once() =>
        Assert.Equal(Written.Select(t => t.Name).Order(), All.Select(r => r.GetType().Name).Order());

    static bool HasTests(Type type) => type.GetMethods().Count(m => m.GetCustomAttribute<FactAttribute>() is not null) >= 2;
}
