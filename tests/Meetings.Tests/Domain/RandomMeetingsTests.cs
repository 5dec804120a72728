using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Outcomes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cooperation.Meetings.Tests.Domain;

/// <summary>A thousand lives of a series, other ones in each run: whatever is tried in whatever order, nothing is lost and a delegation has one head.</summary>
public sealed class RandomMeetingsTests
{
    [Property(MaxTest = 1_000, StartSize = 20, EndSize = 120)]
    public void No_action_item_is_lost_no_history_shortens_and_no_delegation_shows_two_heads(int[] seeds)
    {
        ArgumentNullException.ThrowIfNull(seeds);
        var life = new RandomMeetings();
        var known = new Dictionary<string, (int Timeline, int Carries)>(StringComparer.Ordinal);
        foreach (var seed in seeds)
        {
            life.Take(StepOf(seed));
            foreach (var delegation in life.Delegations)
            {
                HasOneHead(delegation);
            }

            life.Items.Count.ShouldBeGreaterThanOrEqualTo(known.Count);
            foreach (var item in life.Items)
            {
                var before = known.GetValueOrDefault(item.Reference);
                item.Timeline.Count.ShouldBeGreaterThanOrEqualTo(before.Timeline);
                item.Carries.Count.ShouldBeGreaterThanOrEqualTo(before.Carries);
                life.Meetings.Select(meeting => meeting.Reference).ShouldContain(item.StandsOn);
                known[item.Reference] = (item.Timeline.Count, item.Carries.Count);
            }

            life.Meetings.Sum(meeting => meeting.ActionItems)
                .ShouldBe(life.Items.Count, "each item is counted at the meeting that decided it");
            foreach (var meeting in life.Meetings.Where(meeting => meeting.Status == MeetingStatus.FollowedUp))
            {
                life.Items.Where(item => (item.CarriedTo ?? item.MeetingId) == meeting.Id)
                    .Count(item =>
                        ActionItemLife.IsOpen(item.Status) && item.Timeline.All(entry => entry.What != ActionItemHappenings.Reopened)
                    )
                    .ShouldBe(0, "nothing is followed up over what is open");
            }
        }

        life.Meetings.Select(meeting => meeting.Reference).ShouldBeUnique();
        life.Items.Select(item => item.Reference).ShouldBeUnique();
    }

    [Fact]
    public void Random_lives_come_to_their_end_and_meet_refusals_of_every_kind()
    {
        var (states, refusals, items) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var seeds in ArbMap.Default.GeneratorFor<int>().ArrayOf(300).Sample(300, new Rnd(17), 200))
        {
            var life = new RandomMeetings();
            refusals.UnionWith(seeds.Select(seed => life.Take(StepOf(seed))).OfType<string>());
            states.UnionWith(life.Meetings.Select(meeting => meeting.Status));
            items = Math.Max(items, life.Items.Count);
        }

        states.ShouldBe(MeetingStatus.All, ignoreOrder: true);
        items.ShouldBeGreaterThan(2);
        refusals.Count.ShouldBeGreaterThan(8, string.Join(' ', refusals));
    }

    private static void HasOneHead(Delegation delegation)
    {
        var heads = delegation.Members.Where(member => member.Id == delegation.Head).ToList();
        heads.Count.ShouldBeLessThanOrEqualTo(1);
        heads.ShouldAllBe(head => head.Counts, "the head goes, or may still");
        if (delegation.Status is DelegationStatus.Approved or DelegationStatus.Attended)
        {
            heads.Count.ShouldBe(1);
        }
    }

    private static RandomStep StepOf(int seed)
    {
        var random = new Random(seed);
        return new(random.Next(RandomStep.Kinds), random.Next(1000), random.Next(1000));
    }
}
