using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Cases;

namespace Cooperation.Repatriation.Domain.Letters;

/// <summary>A diplomatic note or letter to an authority of the host country: what is asked, by when, and what came back. Its words are case text (R21).</summary>
public sealed class CaseLetter
{
    private CaseLetter() { }

    /// <summary>Its key.</summary>
    public Guid Id { get; private init; }

    /// <summary>The case.</summary>
    public CaseId CaseId { get; private init; }

    /// <summary>One of <see cref="Codes.CaseLetterKinds"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The authority.</summary>
    public string To { get; private init; } = "";

    /// <summary>Its number in the register of who sent it.</summary>
    public string Number { get; private init; } = "";

    /// <summary>The day that stands on it.</summary>
    public DateOnly SentOn { get; private init; }

    /// <summary>What is asked.</summary>
    public string Asked { get; private init; } = "";

    /// <summary>By when; null where no day was set.</summary>
    public DateOnly? DueOn { get; private init; }

    /// <summary>Who wrote it down.</summary>
    public Officer By { get; private init; } = null!;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The day of the reply; null while none came.</summary>
    public DateOnly? RepliedOn { get; private set; }

    /// <summary>Its number.</summary>
    public string? ReplyNumber { get; private set; }

    /// <summary>What it says.</summary>
    public string? Reply { get; private set; }

    /// <summary>Writes one down that was sent.</summary>
    /// <exception cref="DomainException">Its days do not follow one another.</exception>
    public static CaseLetter Send(RepatriationCase opened, LetterEntry entry, DateOnly today, Officer by, DateTimeOffset at)
    {
        DomainError[] refusals =
        [
            .. entry.SentOn > today ? [CaseLetterErrors.Entry.TimeInFuture("sentOn")] : (DomainError[])[],
            .. entry.DueOn < entry.SentOn ? [CaseLetterErrors.DueBeforeSent()] : (DomainError[])[],
        ];
        return refusals.Length > 0
            ? throw new DomainException(refusals)
            : new()
            {
                Id = Guid.CreateVersion7(at),
                CaseId = opened.Id,
                Kind = entry.Kind,
                To = entry.To,
                Number = entry.Number,
                SentOn = entry.SentOn,
                Asked = entry.Asked,
                DueOn = entry.DueOn,
                By = by,
                At = at,
            };
    }

    /// <summary>Writes the reply down.</summary>
    /// <exception cref="DomainException">There is one, or its day does not follow.</exception>
    public void TakeReply(DateOnly on, string? number, string text, DateOnly today)
    {
        var refusal =
            RepliedOn is not null ? CaseLetterErrors.RepliedAlready()
            : on > today ? CaseLetterErrors.Entry.TimeInFuture("repliedOn")
            : on < SentOn ? CaseLetterErrors.ReplyBeforeSent()
            : null;
        if (refusal is not null)
        {
            throw new DomainException(refusal);
        }

        (RepliedOn, ReplyNumber, Reply) = (on, number, text);
    }

    /// <summary>Whether the day by which it asks for an answer is over and none came.</summary>
    public bool IsLate(DateOnly today) => RepliedOn is null && DueOn < today;
}

/// <summary>A note or letter that was sent.</summary>
public sealed record LetterEntry(string Kind, string To, string Number, DateOnly SentOn, string Asked, DateOnly? DueOn);
