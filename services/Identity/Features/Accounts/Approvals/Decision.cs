using Cooperation.Identity.Domain.Accounts;

namespace Cooperation.Identity.Features.Accounts.Approvals;

/// <summary>Where the second person of a request sits.</summary>
internal enum DecidedAt
{
    /// <summary>At the desk itself.</summary>
    Desk,

    /// <summary>At a desk above, because the desk has nobody else.</summary>
    Above,

    /// <summary>Nowhere: the agency has nobody yet who could, and it is done on the server.</summary>
    Server,
}

/// <summary>Who decides on a request.</summary>
internal sealed record Decision(DecidedAt At, string? Desk, IReadOnlyList<Decider> People)
{
    public static readonly Decision OnServer = new(DecidedAt.Server, null, []);

    public bool IsFor(Guid account) => People.Any(person => person.Id.Value == account);
}

/// <summary>Somebody who may decide.</summary>
internal sealed record Decider(AccountId Id, string Name);
