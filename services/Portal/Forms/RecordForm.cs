using System.Collections.Frozen;
using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.CaseText;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Errors;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Microsoft.Net.Http.Headers;

namespace Cooperation.Portal.Forms;

/// <summary>
/// A form on a record, opened and sent: a page says what it loads, how it fills and reads its fields and what it shows; what can go wrong on the
/// way is answered here, once. Whatever happens, what was typed is shown again: an error at its field, a refusal in the service's words, a record
/// that changed meanwhile with what changed, one that is gone or whose service is away on a page of its own. One instance a request.
/// </summary>
internal abstract class RecordForm<TRecord>(FormScope scope) : IRecordForm
    where TRecord : class
{
    /// <summary>What a service says of a form; anything else is no answer to it and ends as a page of its own.</summary>
    private static readonly FrozenSet<int> Refusals = FrozenSet.ToFrozenSet([400, 403, 404, 409, 412, 413, 415, 422, 429, 507]);

    protected PageLanguage L => scope.Language;

    protected DateTimeOffset Now => scope.Now;

    protected HttpContext Http => scope.Http;

    /// <summary>The record of this address, as it is now; null where it is none of the user's.</summary>
    protected abstract Task<TRecord?> LoadAsync(FormState form, CancellationToken cancellationToken);

    /// <summary>What stands in the form when it is opened.</summary>
    protected virtual void Fill(FormState form, TRecord record) { }

    /// <summary>Another button than the one that saves; null where that one was pressed.</summary>
    protected virtual Task<IResult?> PressAsync(FormState form, TRecord record, CancellationToken cancellationToken) =>
        Task.FromResult<IResult?>(null);

    /// <summary>Reads what was typed, notes what is wrong with it, and says how it is sent.</summary>
    protected abstract Func<CancellationToken, Task<IResult>> Read(FormState form, TRecord record);

    protected abstract IResult Show(FormOn<TRecord> shown, int status);

    /// <summary>The record's version, where saving asks for it.</summary>
    protected virtual long? VersionOf(TRecord record) => null;

    /// <summary>Whether the form can still be sent; where not, what was typed is only shown.</summary>
    protected virtual bool IsOpen(TRecord record) => true;

    /// <summary>The texts that are looked through for what seems personal (R21).</summary>
    protected virtual IEnumerable<string?> CaseText(FormState form, TRecord record) => [];

    /// <summary>The form's field of a service's.</summary>
    protected virtual string FieldOf(string field) => field;

    /// <summary>The form's words for what a service says of a field.</summary>
    protected virtual string WordsOf(string field, string message) => message;

    /// <summary>What a service refuses, said where it belongs.</summary>
    protected virtual void Refused(FormState form, ServiceProblem problem) => form.Add(problem, FieldOf, WordsOf);

    /// <summary>What people call a field.</summary>
    protected virtual Text? LabelOf(string field) => null;

    protected virtual IResult NotHere() => Page.Show<NotFoundPage>(StatusCodes.Status404NotFound);

    protected virtual IResult Away(FormState form, TRecord? record) =>
        Page.Show<AwayPage>(new AwayModel(form, Address, LabelOf), StatusCodes.Status503ServiceUnavailable);

    protected virtual IResult Gone(FormState form)
    {
        form.Add("", L[FormTexts.GoneText]);
        return Page.Show<AwayPage>(new AwayModel(form, Address, LabelOf) { Gone = true }, StatusCodes.Status409Conflict);
    }

    protected string Route(string name) => Http.Request.RouteValues[name]!.ToString()!;

    /// <summary>Whether it was sent, and not only opened: what was typed then is kept, whatever became of the record.</summary>
    protected bool IsSent => HttpMethods.IsPost(Http.Request.Method);

    protected Guid Id => Guid.Parse(Route("id"));

    protected static long SeenIn(FormState form) =>
        long.TryParse(form[FormInputs.Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>Sends, then leads to a page.</summary>
    protected static async Task<IResult> ThenAsync(Task sending, string address)
    {
        await sending;
        return TypedResults.Redirect(address);
    }

    public async Task<IResult> OpenAsync(CancellationToken cancellationToken)
    {
        if (await scope.KeptAsync(cancellationToken) is { } typed)
        {
            return await LoadAsync(typed, cancellationToken) is { } now ? ShowNow(now, typed, StatusCodes.Status200OK) : NotHere();
        }

        var form = scope.Fresh();
        if (await LoadAsync(form, cancellationToken) is not { } record)
        {
            return NotHere();
        }

        Fill(form, record);
        if (VersionOf(record) is { } version)
        {
            form[FormInputs.Version] = version.ToString(CultureInfo.InvariantCulture);
        }

        return Show(new(record, new(form) { Fresh = true }), StatusCodes.Status200OK);
    }

    public async Task<IResult> TakeAsync(FormState form, CancellationToken cancellationToken)
    {
        TRecord? record = null;
        try
        {
            record = await LoadAsync(form, cancellationToken);
            return record is null ? NotHere() : await TakeAsync(form, record, cancellationToken);
        }
        catch (ServiceDownException)
        {
            form.Add("", L[FormTexts.Down]);
            return Away(form, record);
        }
        catch (ServiceProblemException gone) when (gone.Problem.Status == StatusCodes.Status404NotFound)
        {
            // Given to another desk meanwhile: the record is not shown any more, what was typed is.
            return Gone(form);
        }
    }

    private async Task<IResult> TakeAsync(FormState form, TRecord record, CancellationToken cancellationToken)
    {
        if (await PressAsync(form, record, cancellationToken) is { } other)
        {
            return other;
        }

        var send = Read(form, record);
        if (form.Errors.Count > 0)
        {
            return Show(new(record, new(form)), StatusCodes.Status400BadRequest);
        }

        if (form[FormInputs.Action] != FormInputs.Anyway && CaseTextCheck.Find(CaseText(form, record)) is { Count: > 0 } findings)
        {
            return Show(new(record, new(form) { Findings = findings }), StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            return await send(cancellationToken);
        }
        catch (ServiceProblemException refused) when (Refusals.Contains(refused.Problem.Status))
        {
            // Somebody may have been quicker: what is shown again stands on the record as it is now.
            if (await LoadAsync(form, cancellationToken) is not { } now)
            {
                return NotHere();
            }

            Explain(form, now, refused);
            return ShowNow(now, form, refused.Problem.Status);
        }
    }

    private void Explain(FormState form, TRecord now, ServiceProblemException refused)
    {
        var problem = refused.Problem;
        if (problem.Status == StatusCodes.Status412PreconditionFailed && VersionOf(now) is not null)
        {
            return; // The page says what has changed.
        }

        if (problem.Code?.Contains("idempotency", StringComparison.Ordinal) == true)
        {
            // The same key with another text (R10): an answer was lost on the way and the text changed since. A new key, but with open eyes.
            form[FormInputs.Key] = scope.NewKey();
            form.Add("", L[FormTexts.Changed]);
        }
        else if (problem.Status == StatusCodes.Status429TooManyRequests && refused.RetryAfter is { } wait)
        {
            Http.Response.Headers[HeaderNames.RetryAfter] = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            form.Add("", L[ErrorTexts.ManyWait, L[Times.Wait(wait)]]);
        }
        else if (IsOpen(now))
        {
            form.NameSource(problem);
            Refused(form, problem);
        }
    }

    // Only here the user comes to see the record as it is now: with what changed since, so that nothing is written over unseen (R9).
    private IResult ShowNow(TRecord now, FormState form, int status)
    {
        var seen = SeenIn(form);
        if (VersionOf(now) is not { } version || version == seen)
        {
            return Show(new(now, new(form)), status);
        }

        form[FormInputs.Version] = version.ToString(CultureInfo.InvariantCulture);
        return Show(new(now, new(form) { Seen = seen }), status);
    }

    private string Address => Http.Request.Path + Http.Request.QueryString;
}
