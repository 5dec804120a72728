using System.Globalization;
using Cooperation.Portal.Areas.Meetings.Meetings;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Delegations;

/// <summary>GET and POST /meetings/{reference}/invitations: which agencies are asked for members, for how many and by when.</summary>
internal sealed class InviteAgencies(FormScope scope, MeetingsClient meetings) : DelegationForm(scope, meetings)
{
    private readonly FormLines lines = NewLines();

    protected override string Step => Known.MeetingStep.Invitations;

    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapForm<InviteAgencies>($"/{{reference}}/{Known.MeetingStep.Invitations}");

    /// <summary>How many lines the form has.</summary>
    public static int LinesOf(FormState form) => NewLines().Shown(form);

    /// <summary>Writes down who was asked; where nobody was yet, the agency that keeps the meeting.</summary>
    public static void FillIn(FormState form, DelegationInHand record)
    {
        var written = NewLines();
        form["due"] = record.Delegation.Due is { } due ? Times.Day(due) : "";
        form["letter"] = record.Delegation.Letter ?? "";
        foreach (var (place, asked) in record.Delegation.Agencies.Index())
        {
            form[written.Name(place, "agency")] = asked.Agency;
            form[written.Name(place, "quota")] = asked.Quota?.ToString(CultureInfo.InvariantCulture) ?? "";
        }

        if (record.Delegation.Agencies.Count == 0)
        {
            form[written.Name(0, "agency")] = record.Meeting.Agency;
        }
    }

    protected override void Fill(FormState form, DelegationInHand record) => FillIn(form, record);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, DelegationInHand record)
    {
        form.Require(L, "due");
        var asked = new NewInvitation(
            MeetingFields.Day(form, "due", L, Now),
            form.Given("letter"),
            [
                .. lines
                    .Written(form)
                    .Select(place => new NewAskedAgency(form.Given(lines.Name(place, "agency")), Quota(form, lines.Name(place, "quota")))),
            ]
        );
        return Send(form, record, asked);
    }

    protected override string FieldOf(string field) => lines.FieldOf(field);

    protected override IResult Show(FormOn<DelegationInHand> shown, int status) => Page.Show<InviteAgenciesPage>(shown, status);

    private static FormLines NewLines() => new("agencies", least: 12, most: 40, "agency", "quota");

    private int? Quota(FormState form, string field)
    {
        if (form.Given(field) is not { } typed)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var quota))
        {
            return quota;
        }

        form.Add(field, L[MeetingTexts.NumberWrong]);
        return null;
    }
}
