using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Domain.People;

/// <summary>A supervisor opened the protected details of one record to himself, for a reason and a short time. Nobody can take the row back: it is the alert to the desk and to the auditor.</summary>
public sealed class BreakGlassAlert<TRecordId>
    where TRecordId : struct, IRecordId
{
    internal BreakGlassAlert() { }

    /// <summary>Key.</summary>
    public Guid Id { get; internal init; }

    /// <summary>The record.</summary>
    public TRecordId RecordId { get; internal init; }

    /// <summary>The supervisor.</summary>
    public Officer By { get; internal init; } = null!;

    /// <summary>Why, as he wrote it.</summary>
    public string Reason { get; internal init; } = "";

    /// <summary>From when.</summary>
    public DateTimeOffset At { get; internal init; }

    /// <summary>Until when; then the details are closed to him again.</summary>
    public DateTimeOffset Until { get; internal init; }

    /// <summary>Whoever broke the glass is not the one who looks at it.</summary>
    /// <exception cref="DomainException">It is his own.</exception>
    public void RefuseOwnMark(Officer by, PersonErrors errors)
    {
        if (by.Account == By.Account)
        {
            throw new DomainException(errors.OwnGlass());
        }
    }
}

/// <summary>Breaks the glass.</summary>
public static class BreakGlassAlert
{
    private const int LeastWords = 3;
    private static readonly char[] Gaps = [' ', '\n', '\t', ',', '.', ';'];

    /// <summary>Breaks the glass.</summary>
    /// <exception cref="DomainException">The reason says nothing.</exception>
    public static BreakGlassAlert<TRecordId> Of<TRecordId>(
        TRecordId record,
        Officer by,
        string reason,
        DateTimeOffset at,
        TimeSpan open,
        PersonErrors errors
    )
        where TRecordId : struct, IRecordId
    {
        RefuseNothingSaid(reason, errors);
        return new()
        {
            Id = Guid.CreateVersion7(at),
            RecordId = record,
            By = by,
            Reason = reason,
            At = at,
            Until = at + open,
        };
    }

    private static void RefuseNothingSaid(string reason, PersonErrors errors)
    {
        var words = reason.Split(Gaps, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetter));
        if (words.Distinct(StringComparer.OrdinalIgnoreCase).Count() < LeastWords)
        {
            throw new DomainException(errors.GlassReasonTooShort(LeastWords));
        }
    }
}
