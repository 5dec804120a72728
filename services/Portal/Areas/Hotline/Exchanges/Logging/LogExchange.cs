using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.CaseText;
using Cooperation.Portal.Areas.Hotline.Exchanges.Similar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Logging;

/// <summary>GET and POST /exchanges/new: an officer logs what came or went over a line. Whatever goes wrong, everything typed stays.</summary>
internal static class LogExchange
{
    public const string Path = "/exchanges/new";
    private static readonly string[] CaseText =
    [
        "counterpartContact",
        "place",
        "subject",
        "summary",
        "translation",
        "lateReason",
        "useRestriction",
    ];

    public static void Map(RouteGroupBuilder exchanges)
    {
        exchanges.MapGet("/new", OpenAsync);
        exchanges.MapPost("/new", SaveAsync).KeepsTyped();
    }

    private static async Task<IResult> OpenAsync(
        Guid? inReplyTo,
        HttpRequest request,
        KeptForms kept,
        CurrentUser user,
        RequestClock clock,
        HotlineClient hotline,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        if (await kept.FindAsync(request, cancellationToken) is { } typed)
        {
            PeopleFields.CloseUp(typed);
            return Page.Show<LogPage>(
                new LogModel(typed, await ChannelsAsync(hotline, cancellationToken))
                {
                    Request = await RequestAsync(typed, hotline, cancellationToken),
                }
            );
        }

        var form = LogForm.Usual(user, clock.GetUtcNow());
        var repliedTo = inReplyTo is { } id ? await hotline.ReadAsync(id, cancellationToken) : null;
        if (repliedTo is not null)
        {
            form = LogForm.Replying(form, repliedTo, speech);
        }

        return Page.Show<LogPage>(
            new LogModel(form, await ChannelsAsync(hotline, cancellationToken)) { Fresh = true, Request = repliedTo }
        );
    }

    private static async Task<IResult> SaveAsync(
        IFormCollection sent,
        RequestClock clock,
        HotlineClient hotline,
        SimilarHandler similar,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(sent.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal)));
        PeopleFields.CloseUp(form);
        var model = new LogModel(form, await ChannelsAsync(hotline, cancellationToken))
        {
            Request = await RequestAsync(form, hotline, cancellationToken),
        };
        if (RefuseLong(form, speech))
        {
            return Page.Show<LogPage>(model, StatusCodes.Status400BadRequest);
        }

        switch (form["action"])
        {
            case "add-person":
                RefuseMore(PeopleFields.Add(form) is not null, form, speech);
                return Page.Show<LogPage>(model with { FocusPeople = true });
            case ['r', 'e', 'm', 'o', 'v', 'e', '-', .. var index]:
                PeopleFields.Remove(form, index);
                return Page.Show<LogPage>(model with { FocusPeople = true });
            case "similar":
                var found = await similar.FindAsync(SimilarToForm.Of(form, clock.GetUtcNow()), cancellationToken);
                return Page.Show<LogPage>(model with { Similar = found ?? [] });
            case "move":
                RefuseMore(MoveToPeople.Move(form, speech, CaseText), form, speech);
                return Page.Show<LogPage>(model with { Moved = true, FocusPeople = true });
        }

        var exchange = LogForm.Read(form, speech, clock.GetUtcNow(), model.Request);
        if (form.Errors.Count > 0)
        {
            LogForm.AddMissing(form, speech);
            return Page.Show<LogPage>(model, StatusCodes.Status400BadRequest);
        }

        if (form["action"] != "anyway" && CaseTextCheck.Find(CaseText.Select(form.Given)) is { Count: > 0 } findings)
        {
            return Page.Show<LogPage>(model with { Findings = findings }, StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            var logged = await hotline.LogAsync(exchange, form[LogForm.Key], cancellationToken);
            return TypedResults.Redirect($"/exchanges/{logged.Id}/saved");
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 409 or 413 or 422)
        {
            Explain(form, refused.Problem, speech, clock.GetUtcNow());
            return Page.Show<LogPage>(model, StatusCodes.Status400BadRequest);
        }
        catch (ServiceDownException)
        {
            form.Add("", speech[LogTexts.Down]);
            return Page.Show<LogPage>(model, StatusCodes.Status503ServiceUnavailable);
        }
    }

    // Before anybody is looked for in them (R28).
    private static bool RefuseLong(FormState form, PageLanguage speech)
    {
        foreach (var field in CaseText.Where(field => form[field].Length > CaseTextCheck.Longest))
        {
            form.Add(field, speech[LogTexts.TooLong, CaseTextCheck.Longest]);
        }

        return form.Errors.Count > 0;
    }

    private static void RefuseMore(bool isAll, FormState form, PageLanguage speech)
    {
        if (!isAll)
        {
            form.Add("", speech[LogTexts.TooManyPeople, PeopleFields.Most]);
        }
    }

    private static void Explain(FormState form, ServiceProblem problem, PageLanguage speech, DateTimeOffset now)
    {
        // The same key with another text (R10): an answer was lost on the way and the text changed since. A new key, but with open eyes.
        if (problem is { Status: 422, Code: { } code } && code.Contains("idempotency", StringComparison.Ordinal))
        {
            form[LogForm.Key] = Guid.CreateVersion7(now).ToString();
            form.Add("", speech[LogTexts.Changed]);
            return;
        }

        form.Add(problem, LogForm.FieldOf, (field, message) => LogForm.WordsOf(field, message, speech));
    }

    // What it replies to is shown beside the form; without it the form still works.
    private static async Task<Exchange?> RequestAsync(FormState form, HotlineClient hotline, CancellationToken cancellationToken)
    {
        try
        {
            return Guid.TryParse(form[LogForm.InReplyTo], out var id) ? await hotline.ReadAsync(id, cancellationToken) : null;
        }
        catch (Exception missing) when (missing is ServiceDownException or ServiceProblemException)
        {
            return null;
        }
    }

    // Without the lines the form still works: Hotline chooses the fitting one.
    private static async Task<IReadOnlyList<Channel>> ChannelsAsync(HotlineClient hotline, CancellationToken cancellationToken)
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
public sealed record LogModel(FormState Form, IReadOnlyList<Channel> Lines)
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
