using Cooperation.Portal.Areas.Hotline.People;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Tests.Moving;

namespace Cooperation.Portal.Tests.People;

/// <summary>Who has seen an exchange, one line for each kind of reading of each account.</summary>
public sealed class ReadingsTogether
{
    private static readonly Guid Officer = Guid.Parse("01900000-0000-7000-8000-00000000000a");
    private static readonly Guid Other = Guid.Parse("01900000-0000-7000-8000-00000000000b");

    [Fact]
    public void Ten_searches_stand_in_one_line_beside_the_one_reading()
    {
        var text = Row(Other, "text", minutesAgo: 30);
        ReadingRow[] searches =
        [
            .. Enumerable.Range(0, 10).SelectMany(ago => (string[])["N10", "N2"], (ago, person) => Row(Officer, "search", ago, person)),
        ];

        var seen = SeenBySomebody.Of([.. searches, text]);

        seen.Count.ShouldBe(2);
        seen[0].ShouldBe(new(searches[0], Times: 10, AnExchange.Now.AddMinutes(-9), "N2, N10"));
        seen[1].ShouldBe(new(text, Times: 1, text.At, ""));
    }

    [Fact]
    public void Each_person_opened_each_kind_and_what_a_glass_opened_keep_a_line()
    {
        ReadingRow[] readings =
        [
            Row(Officer, "person", 1, "N1"),
            Row(Officer, "person", 2, "N2"),
            Row(Officer, "person", 3, "N1") with
            {
                BreakGlass = true,
            },
            Row(Officer, "print", 4),
            Row(Officer, "text", 5),
            Row(Other, "text", 6),
        ];

        SeenBySomebody.Of(readings).Select(seen => seen.Last).ShouldBe(readings);
    }

    private static ReadingRow Row(Guid account, string what, int minutesAgo, string? person = null) =>
        new(AnExchange.Now.AddMinutes(-minutesAgo), account, "Trực ban", "BP-TN-MOCBAI", what, person, BreakGlass: false);
}
