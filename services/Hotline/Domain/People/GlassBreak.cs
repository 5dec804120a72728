using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hotline.Domain.People;

/// <summary>A supervisor opened the protected details of one exchange for himself, for a reason and a short time. Nobody can take the row back: it is the alert to the desk and to the auditor.</summary>
public sealed class GlassBreak
{
    private const int LeastWords = 3;
    private static readonly char[] Gaps = [' ', '\n', '\t', ',', '.', ';'];

    private GlassBreak() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>The exchange.</summary>
    public ExchangeId ExchangeId { get; private init; }

    /// <summary>The supervisor.</summary>
    public Officer By { get; private init; } = null!;

    /// <summary>Why, as he wrote it.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>From when.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Until when; then the details are closed to him again.</summary>
    public DateTimeOffset Until { get; private init; }

    /// <summary>Breaks the glass.</summary>
    /// <exception cref="DomainException">The reason says nothing, or bears the mark of a state secret.</exception>
    public static GlassBreak Of(Exchange exchange, Officer by, string reason, DateTimeOffset at, TimeSpan open)
    {
        StateSecrets.RefuseMarked("reason", reason);
        RefuseNothingSaid(reason);
        return new()
        {
            Id = Guid.CreateVersion7(at),
            ExchangeId = exchange.Id,
            By = by,
            Reason = reason,
            At = at,
            Until = at + open,
        };
    }

    /// <summary>Whoever broke the glass is not the one who looks at it.</summary>
    /// <exception cref="DomainException">It is his own.</exception>
    public void RefuseOwnMark(Officer by)
    {
        if (by.Account == By.Account)
        {
            throw new DomainException(PersonErrors.OwnGlass());
        }
    }

    private static void RefuseNothingSaid(string reason)
    {
        var words = reason.Split(Gaps, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetter));
        if (words.Distinct(StringComparer.OrdinalIgnoreCase).Count() < LeastWords)
        {
            throw new DomainException(PersonErrors.GlassReasonTooShort(LeastWords));
        }
    }
}
