using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Meetings.Tests.Domain;

/// <summary>Meetings of one series with their delegations and action items, as random steps move them. Each step may be refused; a refusal changes nothing.</summary>
internal sealed class RandomMeetings
{
    private static readonly string[] Agencies = ["BCA", "BNG", "BDBP"];
    private static readonly Officer Planner = new(Guid.CreateVersion7(), "Cán bộ kế hoạch", "BCA", "CA-VP130");

    private readonly List<Meeting> meetings = [];
    private readonly List<Delegation> delegations = [];
    private readonly List<ActionItem> items = [];
    private DateTimeOffset at = new(2018, 1, 8, 2, 0, 0, TimeSpan.Zero);

    public IReadOnlyList<Meeting> Meetings => meetings;

    public IReadOnlyList<Delegation> Delegations => delegations;

    public IReadOnlyList<ActionItem> Items => items;

    /// <summary>Takes a step, chosen by numbers; says by what it was refused.</summary>
    public string? Take(RandomStep step)
    {
        at = at.AddHours(6);
        try
        {
            Take(step.Kind, step.Which, step.What);
            return null;
        }
        catch (DomainException refused)
        {
            return refused.Error.Code;
        }
    }

    private void Take(int kind, int which, int what)
    {
        if (kind == 0 || meetings.Count == 0)
        {
            Announce();
            return;
        }

        var meeting = meetings[which % meetings.Count];
        if (kind <= 6)
        {
            OfDelegation(kind, meeting, what);
        }
        else if (kind <= 13)
        {
            OfMeeting(kind, meeting, which, what);
        }
        else if (items.Count > 0)
        {
            OfItem(kind, items[which % items.Count], meeting, what);
        }
    }

    private void Announce()
    {
        var from = at.DateTime.Date.AddDays(20).AddHours(9);
        var entry = new MeetingEntry
        {
            Framework = "COMMIT",
            Series = "SOM",
            Number = meetings.Count + 1,
            From = from,
            To = from.AddDays(1),
            Zone = "Asia/Bangkok",
        };
        meetings.Add(Meeting.Announce(entry, $"MT-COMMIT-2018-{meetings.Count + 1:d6}", like: null, Planner, at));
    }

    private void OfDelegation(int kind, Meeting meeting, int what)
    {
        var known = delegations.Find(one => one.MeetingId == meeting.Id);
        if (kind == 1)
        {
            meeting.Require(MeetingSteps.Invitations);
            var delegation = known ?? Delegation.Of(meeting, at);
            delegation.Ask(
                new(
                    CivilTime.DateOf(at).AddDays(what % 5),
                    null,
                    [.. Agencies.Take(1 + (what % 3)).Select(agency => new AgencyEntry(agency, what % 4 == 0 ? 1 : null))]
                ),
                meeting,
                Codes()
            );
            meeting.Invite([.. delegation.Agencies.Select(asked => asked.Agency)], Planner, at);
            if (known is null)
            {
                delegations.Add(delegation);
            }

            return;
        }

        if (known is null)
        {
            return;
        }

        var members = known.Members;
        switch (kind)
        {
            case 2:
            case 3:
                meeting.Require(MeetingSteps.Proposals);
                var named = Enumerable
                    .Range(0, what % 3)
                    .Select(place => new DelegateEntry($"Người {what} {place}", "Chuyên viên", IsHead: (what + place) % 2 == 0));
                known.Propose(Agencies[what % Agencies.Length], [.. named], at);
                meeting.Propose(known.Status, Planner, at);
                break;
            case 4:
                meeting.Require(MeetingSteps.Approval);
                Guid[] going = [.. members.Where((_, place) => (what >> (place % 8)) % 2 == 0).Select(member => member.Id)];
                known.Approve(
                    new("1/QĐ", CivilTime.DateOf(at), "Lãnh đạo", going, going.ElementAtOrDefault(what % 2)),
                    CivilTime.DateOf(at)
                );
                meeting.Approve("1/QĐ", Planner, at);
                break;
            case 5:
                meeting.Require(MeetingSteps.Substitution);
                known.Substitute(
                    members.ElementAtOrDefault(what % 6)?.Id ?? Guid.Empty,
                    new($"Người thay {what}", "Chuyên viên"),
                    "Bận",
                    at
                );
                break;
            default:
                meeting.Require(MeetingSteps.Attendance);
                known.Attend(
                    meeting,
                    meeting.FirstDay,
                    [.. members.Take(what % 3).Select(member => new AttendanceEntry(member.Id, Attendances.Present))],
                    [],
                    at
                );
                break;
        }
    }

    private void OfMeeting(int kind, Meeting meeting, int which, int what)
    {
        switch (kind)
        {
            case 7:
                var from = at.DateTime.Date.AddDays(what % 30).AddHours(9);
                meeting.Postpone(
                    what % 4 == 0 ? new("Chưa rõ", null, null, null, null, null) : new("Bận", from, from.AddDays(1), null, null, null),
                    Planner,
                    at
                );
                break;
            case 8 when what % 5 == 0:
                meeting.Cancel("Thôi", Planner, at);
                break;
            case 8:
                meeting.MergeInto(meetings[what % meetings.Count], "Gộp", Planner, at);
                break;
            case 9:
                at = at < meeting.StartsAt && what % 2 == 0 ? meeting.StartsAt : at;
                meeting.Hold(null, Planner, at);
                break;
            case 10:
                meeting.Decide(new("Kết luận", Closed: false, [new("Cam kết", OwedByThem: false)]), what % 3 == 0 ? 1 : null, Planner, at);
                break;
            case 11:
                var entry = new ActionItemEntry
                {
                    Decision = 1,
                    Title = "Việc",
                    Agency = Agencies[what % Agencies.Length],
                    Due = CivilTime.DateOf(at).AddDays(what % 20),
                };
                meeting.Require(MeetingSteps.ActionItems);
                ActionItemRules.Check(entry, meeting, Codes());
                meeting.Charge(Planner, at);
                items.Add(ActionItem.Decide(entry, meeting, $"AI-COMMIT-2018-{items.Count + 1:d6}", Planner, at));
                break;
            case 12:
                meeting.Report("1/BC", null, Planner, at);
                break;
            default:
                var open = items.Count(item => (item.CarriedTo ?? item.MeetingId) == meeting.Id && ActionItemLife.IsOpen(item.Status));
                meeting.FollowUp(open, null, Planner, at);
                break;
        }
    }

    private void OfItem(int kind, ActionItem item, Meeting meeting, int what)
    {
        switch (kind)
        {
            case 14:
                item.Report("Đã làm một phần", null, Planner, at);
                break;
            case 15:
                item.Complete(null, null, Planner, at);
                break;
            case 16:
                item.CarryOver(new(CivilTime.DateOf(at).AddDays(what % 40), "Chưa xong", what % 3 == 0 ? null : meeting), Planner, at);
                break;
            case 17:
                item.Drop("Không cần nữa", Planner, at);
                break;
            default:
                item.Reopen("Chưa xong thật", Planner, at);
                break;
        }
    }

    private CodesOfTheDay Codes() =>
        new(
            CivilTime.DateOf(at),
            [
                .. Agencies.Select(
                    (agency, place) =>
                        new CodeEntry
                        {
                            List = MeetingLists.Agency,
                            Code = agency,
                            Vi = agency,
                            En = agency,
                            Order = place,
                        }
                ),
            ]
        );
}

/// <summary>A step, chosen by numbers.</summary>
internal sealed record RandomStep(int Kind, int Which, int What)
{
    public const int Kinds = 19;
}
