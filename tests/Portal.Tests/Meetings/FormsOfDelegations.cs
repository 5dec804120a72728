using Cooperation.Portal.Areas.Meetings.Delegations;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Tests.Meetings;

/// <summary>Forms whose sending says all of something anew begin with all that stands there.</summary>
public sealed class FormsOfDelegations
{
    private static readonly DateOnly First = new(2018, 12, 3);
    private static readonly DateOnly Second = new(2018, 12, 4);

    [Fact]
    public void Attendance_begins_with_what_was_noted_of_the_day_that_was_asked_for()
    {
        var member = Somebody("Một", "approved", new(First, "present"), new(Second, "excused"));
        var delegation = Of([member, Somebody("Khách", "visitor", new AttendedDay(Second, "visitor"))]);
        var form = new FormState();

        NoteAttendance.Fill(form, delegation, NoteAttendance.DayOf(delegation, "2018-12-04"));

        form["day"].ShouldBe("04/12/2018");
        form[NoteAttendance.StateOf(member)].ShouldBe("excused");
        form["visitors[0].name"].ShouldBe("Khách");
        form["visitors[0].agency"].ShouldBe("BCA");

        form = new();
        NoteAttendance.Fill(form, delegation, NoteAttendance.DayOf(delegation, "hôm qua"));

        form["day"].ShouldBe("03/12/2018");
        form[NoteAttendance.StateOf(member)].ShouldBe("present");
        form.Given("visitors[0].name").ShouldBeNull();
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(4, 7)]
    [InlineData(50, 50)]
    public void There_is_a_line_for_every_visitor_and_some_to_spare(int visitors, int lines)
    {
        var form = new FormState();

        NoteAttendance.Fill(form, Of([.. Many(visitors, "visitor", new AttendedDay(First, "visitor"))]), First);

        NoteAttendance.LinesOf(form).ShouldBe(lines);
    }

    [Theory]
    [InlineData(3, 10)]
    [InlineData(11, 14)]
    [InlineData(50, 50)]
    public void There_is_a_line_for_every_member_that_an_agency_has_named(int members, int lines)
    {
        var form = new FormState();

        ProposeDelegates.Fill(form, Of([.. Many(members, "proposed")]), "BCA");

        ProposeDelegates.LinesOf(form).ShouldBe(lines);
        form[$"members[{members - 1}].name"].ShouldBe($"Người {members}");
    }

    [Theory]
    [InlineData(2, 12)]
    [InlineData(13, 16)]
    [InlineData(40, 40)]
    public void There_is_a_line_for_every_agency_that_was_asked(int agencies, int lines)
    {
        var form = new FormState();
        var delegation = Of([]) with
        {
            Agencies = [.. Enumerable.Range(1, agencies).Select(number => new AskedAgency($"A{number}", number, 0, 0, RemindedAt: null))],
        };

        InviteAgencies.FillIn(form, new(null!, delegation));

        InviteAgencies.LinesOf(form).ShouldBe(lines);
        form[$"agencies[{agencies - 1}].agency"].ShouldBe($"A{agencies}");
    }

    private static IEnumerable<DelegateOfMeeting> Many(int count, string state, params AttendedDay[] days) =>
        Enumerable.Range(1, count).Select(number => Somebody($"Người {number}", state, days));

    private static DelegateOfMeeting Somebody(string name, string state, params AttendedDay[] days) =>
        new(
            Guid.CreateVersion7(),
            "BCA",
            name,
            "Đại tá",
            Head: false,
            1,
            state,
            ReplacedReason: null,
            null,
            null,
            PassportTooShort: false,
            null,
            null,
            IdentityNoted: false,
            days,
            []
        );

    private static DelegationOfMeeting Of(IReadOnlyList<DelegateOfMeeting> members) =>
        new("MT-KH-2018-000001", "approved", First, null, null, null, null, [], members, 0, [First, Second], [], 1);
}
