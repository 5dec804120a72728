using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Tests;

/// <summary>Where a rule stands is told in the language of the page.</summary>
public sealed class SourcesOfRules
{
    [Theory]
    [InlineData("clock-rules.csv")]
    [InlineData("handling-limits.csv")]
    [InlineData("instrument-procedures.csv")]
    public void Every_source_of_the_reference_data_has_its_english_words(string file)
    {
        var book = new Book();
        foreach (var source in SeedFiles.Read<Rule>(file).Select(rule => rule.Source).Distinct())
        {
            var named = book.Source(source);
            named.Vi.ShouldBe(source);
            named.En.ShouldNotBe(source);
        }
    }

    [Fact]
    public void A_source_that_is_not_known_stays_as_it_is() => new Book().Source("Công văn 12").En.ShouldBe("Công văn 12");

    private sealed record Rule(string Source);
}
