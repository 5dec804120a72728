using Cooperation.Agreements.Domain.Activities;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Agreements.Features.Activities;

/// <summary>Activities as they were entered, one by itself or a list of them: those of the right shape, what can be read of the others, and how the request names their fields.</summary>
internal sealed class EnteredRows
{
    private readonly string list;
    private readonly FieldErrors wrong;

    private EnteredRows(
        string list,
        IEnumerable<(int, ActivityRequest)> sound,
        IEnumerable<(int, ActivityPart)> broken,
        FieldErrors wrong
    ) => (this.list, Sound, Broken, this.wrong) = (list, [.. sound], [.. broken], wrong);

    /// <summary>The rows that can be entered, with their places.</summary>
    public IReadOnlyList<(int Place, ActivityRequest Row)> Sound { get; }

    /// <summary>What can be read of the others.</summary>
    public IReadOnlyList<(int Place, ActivityPart Part)> Broken { get; }

    /// <summary>One that is the request itself.</summary>
    public static EnteredRows Of(ActivityRequest row) => new("", [(0, row)], [], new());

    /// <summary>Those of a request.</summary>
    /// <param name="body">The request.</param>
    /// <param name="rows">Its rows of the right shape.</param>
    public static EnteredRows Of<TRequest>(ValidRows<TRequest> body, IReadOnlyList<ActivityRequest> rows)
        where TRequest : class, IHasRows =>
        new(TRequest.Field, body.Places.Zip(rows), body.Broken.Select(row => (row.Place, row.As<ActivityPart>())), body.Wrong);

    /// <summary>An error about a row in the request's words; one about what all of them are entered under stays what it is.</summary>
    public DomainError Of(int place, DomainError error) =>
        list.Length == 0 || error.Field is "instrument"
            ? error
            : error with
            {
                Field = error.Field is { } field ? $"{list}[{place}].{field}" : $"{list}[{place}]",
            };

    /// <summary>Ends the request where something is wrong: in the shape of a row, or beside that.</summary>
    public void Refuse(IReadOnlyList<DomainError> refusals)
    {
        if (wrong.IsEmpty)
        {
            if (refusals.Count > 0)
            {
                throw new DomainException([.. refusals]);
            }

            return;
        }

        foreach (var error in refusals)
        {
            wrong.Add(error.Field ?? "", error.Message);
        }

        throw new InvalidRequestException(wrong);
    }
}

/// <summary>What can be read of an activity that was entered wrongly.</summary>
internal sealed record ActivityPart(string? Owner, DateOnly? Due, string? Task);

/// <summary>How activities are entered under an instrument or in a work plan, and what is wrong with one that is due on a day.</summary>
internal sealed record EnteringUnder(Func<ActivityRequest, Activity> Enter, Func<DateOnly?, IEnumerable<DomainError>> RefusalsOf);
