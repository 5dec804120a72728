using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Domain.Protections;

namespace Cooperation.Repatriation.Tests.Domain;

/// <summary>The life of a measure of protection.</summary>
public sealed class ProtectionLifeTests
{
    private static readonly DateOnly Today = new(2018, 6, 15);
    private static readonly Officer By = new(Guid.CreateVersion7(), "Cán bộ thử nghiệm", "BCA", "CA-TN");

    // Written out a second time on purpose: the table is held against it.
    private static readonly (string From, string To)[] Allowed =
    [
        ("asked", "granted"),
        ("asked", "denied"),
        ("asked", "refusedByPerson"),
        ("granted", "granted"),
        ("granted", "ended"),
        ("granted", "refusedByPerson"),
    ];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var states = new CodeOfAttribute(typeof(PersonProtections)).Codes;
            var pairs = new TheoryData<string, string>();
            foreach (var (from, to) in states.SelectMany(_ => states, (from, to) => (from, to)))
            {
                pairs.Add(from, to);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_pair_of_states_is_a_move_of_the_table_or_refused(string from, string to)
    {
        var measure = In(from);
        if (Allowed.Contains((from, to)))
        {
            Take(measure, to);
            measure.State.ShouldBe(to);
        }
        else
        {
            var refused = Should.Throw<DomainException>(() => Take(measure, to)).Errors.ShouldHaveSingleItem();
            refused.Code.ShouldBe("repatriation.protection.not-open");
            refused.Rule!.Value.Matter.ShouldBe("protection");
            measure.State.ShouldBe(from);
        }
    }

    [Fact]
    public void What_protects_now_counts_before_what_is_asked_for_and_that_before_what_is_over()
    {
        ProtectionLife.StateOf([]).ShouldBeNull();
        ProtectionLife.StateOf([In("denied"), In("ended"), In("asked"), In("granted")]).ShouldBe("granted");
        ProtectionLife.StateOf([In("denied"), In("ended"), In("asked")]).ShouldBe("asked");
        ProtectionLife.StateOf([In("denied"), In("ended"), In("refusedByPerson")]).ShouldBe("ended");
    }

    [Fact]
    public void Past_its_last_day_it_counts_as_ended_and_is_prolonged_no_more()
    {
        var measure = In("granted");
        var last = measure.ValidUntil!.Value;
        (measure.StateOn(last), measure.StateOn(last.AddDays(1))).ShouldBe(("granted", "ended"));

        Prolong(measure, last, last).ShouldBe("repatriation.protection.not-longer");
        Prolong(measure, last.AddDays(60), last.AddDays(1)).ShouldBe("repatriation.protection.not-open");
        Prolong(measure, last.AddDays(60), last).ShouldBeNull();
        (measure.ValidUntil, measure.GrantedOn).ShouldBe((last.AddDays(60), Today));
    }

    private static string? Prolong(ProtectionMeasure measure, DateOnly until, DateOnly today)
    {
        try
        {
            measure.Take(new("granted", On: null, From: null, until, Reason: null), "BCA", Today, today, term: null);
            return null;
        }
        catch (DomainException refused)
        {
            return refused.Errors[0].Code;
        }
    }

    private static ProtectionMeasure In(string state)
    {
        var measure = ProtectionMeasure.Ask(
            new(Guid.CreateVersion7()),
            new("victim", "safePlace", "person", Today, Note: null),
            Today,
            By,
            new(2018, 6, 15, 5, 0, 0, TimeSpan.Zero)
        );
        if (state is "ended")
        {
            Take(measure, "granted");
        }

        if (state is not "asked")
        {
            Take(measure, state);
        }

        return measure;
    }

    private static void Take(ProtectionMeasure measure, string to) =>
        measure.Take(
            new(
                to,
                On: null,
                From: null,
                to == "granted" ? (measure.ValidUntil ?? Today).AddDays(30) : null,
                to == "granted" ? null : "Lý do"
            ),
            "BCA",
            Today,
            Today,
            term: null
        );
}
