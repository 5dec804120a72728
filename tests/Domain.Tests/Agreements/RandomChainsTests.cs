using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cooperation.Domain.Tests.Agreements;

/// <summary>Ten thousand chains of amendments, entered in any order, other ones in each run.</summary>
public sealed class RandomChainsTests
{
    private static readonly DateOnly Start = new(2005, 10, 10);
    private static readonly DateOnly[] Days = [.. Enumerable.Range(-1, RandomAmendments.Days + 3).Select(Start.AddDays)];

    [Property(MaxTest = 10_000, StartSize = 2, EndSize = 12, Arbitrary = [typeof(RandomAmendments)])]
    public void Every_day_has_one_version_nothing_is_lost_and_the_day_before_an_amendment_reads_as_before(RandomAmendment[] amendments)
    {
        ArgumentNullException.ThrowIfNull(amendments);
        var instrument = Loaded(amendments.Length);
        var accepted = new List<(DateOnly From, IReadOnlyList<ArticleChange> Changes)>();
        foreach (var (place, amendment) in amendments.Index())
        {
            var (before, from) = (ReadAll(instrument), Start.AddDays(amendment.Day));
            if (!TryAmend(instrument, $"KH-A{place}", from, amendment.Changes))
            {
                ReadAll(instrument).ShouldBe(before, "a refusal changes nothing");
                continue;
            }

            accepted.Add((from, amendment.Changes));
            var after = ReadAll(instrument);
            Days.Zip(before, after)
                .Where(day => day.First < from)
                .ShouldAllBe(day => day.Second == day.Third, "what held before reads as before");
            ReadsAsItSays(instrument, from, amendment.Changes);
        }

        instrument.Text.Select(version => version.From).ShouldBeUnique("on one day there is one version");
        instrument.Text.Count.ShouldBe(accepted.Count + 1, "nothing is lost");
        foreach (var (from, changes) in accepted)
        {
            instrument.Text.Single(version => version.From == from).Changes.ShouldBe(changes, "nor is a word of it");
        }

        foreach (var day in Days)
        {
            // No article reads by a version that had not begun, and all of them read as whoever goes through what was accepted day by day reads them.
            var read = TextChain.On(instrument.Text, day);
            read.ShouldAllBe(article => article.Since <= day);
            read.ToDictionary(article => article.Number, article => article.Text).ShouldBe(ReadAnew(accepted, day), ignoreOrder: true);
        }
    }

    [Fact]
    public void Random_chains_grow_long_and_meet_every_refusal()
    {
        var (longest, refusals) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var amendments in RandomAmendments.Amendment().Generator.ArrayOf().Sample(12, new Rnd(17), 2000))
        {
            var instrument = Loaded(amendments.Length);
            foreach (var (place, amendment) in amendments.Index())
            {
                try
                {
                    Amend(instrument, $"KH-A{place}", Start.AddDays(amendment.Day), amendment.Changes);
                }
                catch (DomainException refused)
                {
                    refusals.UnionWith(refused.Errors.Select(error => error.Code[(error.Code.LastIndexOf('.') + 1)..]));
                }
            }

            longest = Math.Max(longest, instrument.Text.Count);
        }

        longest.ShouldBeGreaterThan(4);
        refusals.ShouldBe(
            ["two-versions", "article-unknown", "article-there", "article-twice", "breaks-later-amendment"],
            ignoreOrder: true
        );
    }

    private static Dictionary<string, string?> ReadAnew(
        IEnumerable<(DateOnly From, IReadOnlyList<ArticleChange> Changes)> accepted,
        DateOnly day
    )
    {
        var read = new Dictionary<string, string?>();
        if (day < Start)
        {
            return read;
        }

        foreach (var number in (string[])["1", "2", "3"])
        {
            read[number] = Signed.Article(number).Text;
        }

        foreach (
            var change in accepted.Where(amendment => amendment.From <= day).OrderBy(amendment => amendment.From).SelectMany(a => a.Changes)
        )
        {
            if (change.Action == ArticleActions.Repealed)
            {
                read.Remove(change.Number);
            }
            else
            {
                read[change.Number] = change.Text;
            }
        }

        return read;
    }

    private static void ReadsAsItSays(Instrument instrument, DateOnly from, IReadOnlyList<ArticleChange> changes)
    {
        var read = TextChain.On(instrument.Text, from).ToDictionary(article => article.Number, article => article.Text);
        foreach (var change in changes)
        {
            read.GetValueOrDefault(change.Number).ShouldBe(change.Action == ArticleActions.Repealed ? null : change.Text);
        }
    }

    private static List<string> ReadAll(Instrument instrument) =>
        [
            .. Days.Select(day =>
                string.Join(
                    '|',
                    TextChain.On(instrument.Text, day).Select(article => $"{article.Number}:{article.Text}:{article.Amendment}")
                )
            ),
        ];

    private static bool TryAmend(Instrument instrument, string code, DateOnly from, IReadOnlyList<ArticleChange> changes)
    {
        try
        {
            Amend(instrument, code, from, changes);
            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }

    private static void Amend(Instrument instrument, string code, DateOnly from, IReadOnlyList<ArticleChange> changes) =>
        instrument.Amend(new(code, from, from, changes), Signed.Planner, Signed.Noon);

    private static Instrument Loaded(int amendments) =>
        Instrument.Load(
            new()
            {
                Terms = new()
                {
                    Code = "KH-2005",
                    Partner = "KH",
                    Kind = InstrumentKinds.Treaty,
                    Title = "Hiệp định",
                },
                Standings = [(InstrumentStatus.SignedByBothSides, Start), (InstrumentStatus.InForce, Start)],
                LeadAgency = "BCA",
                SignedOn = Start,
                InForceOn = Start,
                Text = [TextVersion.Of(Start, null, [Signed.Article("1"), Signed.Article("2"), Signed.Article("3")])],
                AmendedBy = [.. Enumerable.Range(0, amendments).Select(place => $"KH-A{place}")],
            },
            Signed.Planner,
            Signed.Noon
        );
}

/// <summary>An amendment from a day on.</summary>
public sealed record RandomAmendment(int Day, IReadOnlyList<ArticleChange> Changes);

/// <summary>Makes amendments, some of which fit no chain.</summary>
public static class RandomAmendments
{
    /// <summary>They begin within so many days.</summary>
    public const int Days = 20;

    /// <summary>Where FsCheck finds how to make one.</summary>
    public static Arbitrary<RandomAmendment> Amendment() =>
        (
            from day in Gen.Choose(0, Days)
            from changes in Change.ArrayOf()
            select new RandomAmendment(day, [.. changes.Take(2)])
        ).ToArbitrary();

    private static Gen<ArticleChange> Change =>
        from number in Gen.Choose(1, 5)
        from action in Gen.Frequency(
            (3, Gen.Constant(ArticleActions.Replaced)),
            (2, Gen.Constant(ArticleActions.Added)),
            (2, Gen.Constant(ArticleActions.Repealed))
        )
        from words in Gen.Choose(0, 999)
        select Signed.Article($"{number}", action, $"Lời văn {words}");
}
