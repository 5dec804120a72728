using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.CaseText;
using Cooperation.Portal.Areas.Hotline.Exchanges.Similar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Logging;

/// <summary>GET and POST /exchanges/new: an officer logs what came or went over a channel. The model is what the form stands on: the channels, and what it replies to.</summary>
internal sealed class LogExchange(FormScope scope, CurrentUser user, HotlineClient hotline, SimilarHandler similar)
    : RecordForm<LogModel>(scope)
{
    public const string Path = "/exchanges/new";
    private static readonly string[] CaseTexts =
    [
        "counterpartContact",
        "place",
        "subject",
        "summary",
        "translation",
        "lateReason",
        "useRestriction",
    ];

    public static void Map(RouteGroupBuilder exchanges) => exchanges.MapForm<LogExchange>("/new");

    protected override async Task<LogModel?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        PeopleFields.CloseUp(form);
        return new(form, await ChannelsAsync(cancellationToken)) { Request = await RequestAsync(form, cancellationToken) };
    }

    protected override void Fill(FormState form, LogModel record)
    {
        LogForm.FillUsual(form, user, Now);
        if (record.Request is { } request)
        {
            LogForm.FillReply(form, request, L);
        }
    }

    protected override async Task<IResult?> PressAsync(FormState form, LogModel record, CancellationToken cancellationToken)
    {
        if (RefuseLong(form))
        {
            return Page.Show<LogPage>(record, StatusCodes.Status400BadRequest);
        }

        switch (form[FormInputs.Action])
        {
            case "add-person":
                RefuseMore(PeopleFields.Add(form) is not null, form);
                return Page.Show<LogPage>(record with { FocusPeople = true });
            case ['r', 'e', 'm', 'o', 'v', 'e', '-', .. var index]:
                PeopleFields.Remove(form, index);
                return Page.Show<LogPage>(record with { FocusPeople = true });
            case "similar":
                var found = await similar.FindAsync(SimilarToForm.Of(form, Now), cancellationToken);
                return Page.Show<LogPage>(record with { Similar = found ?? [] });
            case "move":
                RefuseMore(MoveToPeople.Move(form, L, CaseTexts), form);
                return Page.Show<LogPage>(record with { Moved = true, FocusPeople = true });
            default:
                return null;
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, LogModel record)
    {
        var exchange = LogForm.Read(form, L, Now, record.Request);
        if (form.Errors.Count > 0)
        {
            LogForm.AddMissing(form, L);
        }

        return async token =>
            TypedResults.Redirect($"/exchanges/{(await hotline.LogAsync(exchange, form[FormInputs.Key], token)).Id}/saved");
    }

    protected override IEnumerable<string?> CaseText(FormState form, LogModel record) => CaseTexts.Select(form.Given);

    protected override string FieldOf(string field) => LogForm.FieldOf(field);

    protected override string WordsOf(string field, string message) => LogForm.WordsOf(field, message, L);

    protected override Text? LabelOf(string field) => LogLabels.Of(field);

    protected override IResult Show(FormOn<LogModel> shown, int status) =>
        Page.Show<LogPage>(shown.Record with { Findings = shown.Shown.Findings, Fresh = shown.Shown.Fresh }, status);

    // The form needs no answer of Hotline's to stand there.
    protected override IResult Away(FormState form, LogModel? record) =>
        Page.Show<LogPage>(record ?? new LogModel(form, []), StatusCodes.Status503ServiceUnavailable);

    // Before anybody is looked for in them (R28).
    private bool RefuseLong(FormState form)
    {
        foreach (var field in CaseTexts.Where(field => form[field].Length > CaseTextCheck.Longest))
        {
            form.Add(field, L[LogTexts.TooLong, CaseTextCheck.Longest]);
        }

        return form.Errors.Count > 0;
    }

    private void RefuseMore(bool isAll, FormState form)
    {
        if (!isAll)
        {
            form.Add("", L[LogTexts.TooManyPeople, PeopleFields.Most]);
        }
    }

    // What it replies to stands in the address when the form is opened, and is shown beside it; without it what was typed still can be sent.
    private async Task<Exchange?> RequestAsync(FormState form, CancellationToken cancellationToken)
    {
        if (Guid.TryParse(Http.Request.Query[LogForm.InReplyTo], out var asked) && HttpMethods.IsGet(Http.Request.Method) && !form.IsKept)
        {
            return await hotline.ReadAsync(asked, cancellationToken);
        }

        try
        {
            return Guid.TryParse(form[LogForm.InReplyTo], out var id) ? await hotline.ReadAsync(id, cancellationToken) : null;
        }
        catch (Exception missing) when (missing is ServiceDownException or ServiceProblemException)
        {
            return null;
        }
    }

    // Without the channels the form still works: Hotline chooses the fitting one.
    private async Task<IReadOnlyList<Channel>> ChannelsAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await hotline.ChannelsAsync(null, cancellationToken);
        }
        catch (ServiceDownException)
        {
            return [];
        }
    }
}

/// <summary>What the form shows.</summary>
public sealed record LogModel(FormState Form, IReadOnlyList<Channel> Channels)
{
    /// <summary>The exchange that this one replies to.</summary>
    public Exchange? Request { get; init; }

    /// <summary>Similar exchanges, where they were asked for by the button.</summary>
    public IReadOnlyList<SimilarExchange>? Similar { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];
    public bool Fresh { get; init; }
    public bool Moved { get; init; }
    public bool FocusPeople { get; init; }
}
