using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>
/// The line that an account serves; no partner or no area means all of them. It binds what an account sends on its own account: what comes in is logged by whoever
/// picked up and led by the desk whose it is, and a reply goes to whomever the desk owes it (docs/decisions/hotline-desk-and-channel.md).
/// </summary>
public sealed record ServedLine(IReadOnlySet<string> Partners, IReadOnlySet<string> Areas)
{
    /// <summary>Refuses an entry beside the line, with every reason at once.</summary>
    public void Check(ExchangeEntry entry, bool isReply)
    {
        DomainError[] refusals = entry.Direction == Directions.Incoming || isReply ? [] : [.. Refusals(entry)];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }
    }

    private IEnumerable<DomainError> Refusals(ExchangeEntry entry)
    {
        if (Partners.Count > 0 && !Partners.Contains(entry.Partner))
        {
            yield return ExchangeErrors.NotServed("partner", Partners);
        }

        if (Areas.Count > 0 && !Areas.Contains(entry.Area))
        {
            yield return ExchangeErrors.NotServed("area", Areas);
        }
    }
}
