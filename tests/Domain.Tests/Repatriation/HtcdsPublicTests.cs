using Cooperation.Repatriation.Domain.Exporting;

namespace Cooperation.Domain.Tests.Repatriation;

/// <summary>What is published has five people or more in common.</summary>
public sealed class HtcdsPublicTests
{
    private static readonly HtcdsWords Words = new([]);

    [Fact]
    public void Somebody_who_was_trafficked_twice_is_one_of_five_and_not_two()
    {
        HtcdsPerson[] four = [.. Enumerable.Range(1, 4).Select(number => Person($"P-2018-{number:D6}"))];
        HtcdsPerson again = Person("P-2018-000001") with { Episode = 2 };

        HtcdsPublic.Of([.. four, again], Words).ShouldBeEmpty();
        HtcdsPublic.Of([.. four, again, Person("P-2018-000005")], Words).Count.ShouldBe(6);
    }

    private static HtcdsPerson Person(string pseudonym) =>
        new(
            pseudonym,
            Episode: 1,
            "KH",
            "home",
            "female",
            "adult",
            [],
            "closed",
            "victim",
            null,
            new DateTimeOffset(2018, 6, 15, 5, 0, 0, TimeSpan.Zero),
            null
        );
}
