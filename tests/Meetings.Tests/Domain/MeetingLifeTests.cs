using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using static Cooperation.Meetings.Domain.Codes.MeetingStatus;

namespace Cooperation.Meetings.Tests.Domain;

/// <summary>The life of a meeting, pair by pair.</summary>
public sealed class MeetingLifeTests
{
    private static readonly HashSet<(string From, string To)> Allowed =
    [
        (Announced, DelegationProposed),
        (Announced, Held),
        (Announced, Cancelled),
        (Announced, Merged),
        (DelegationProposed, Approved),
        (DelegationProposed, Cancelled),
        (DelegationProposed, Merged),
        (Approved, Held),
        (Approved, Cancelled),
        (Approved, Merged),
        (Held, Reported),
        (Reported, FollowedUp),
    ];

    public static MatrixTheoryData<string, string> Pairs => new(All, All);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_status_follows_another_only_where_the_table_says_so(string from, string to) =>
        MeetingLife.Allows(from, to).ShouldBe(Allowed.Contains((from, to)));

    [Theory]
    [InlineData("IMM", true)]
    [InlineData("SOM", true)]
    [InlineData("annualConference", true)]
    [InlineData("negotiation", true)]
    [InlineData("taskForce", false)]
    [InlineData("briefing", false)]
    [InlineData("workshop", false)]
    public void Where_one_goes_in_the_name_of_the_state_somebody_decides_on_the_delegation(string series, bool needed) =>
        MeetingLife.NeedsDelegation(series).ShouldBe(needed);
}
