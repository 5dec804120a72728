using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Domain.Organisation;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.Accounts.Approvals;

/// <summary>
/// Who decides on a request: somebody of that desk, never who asked; where the desk has nobody else, somebody of the nearest desk above
/// that has; else whoever runs the server. Out of the database and not out of a token: what counts is who is there now. Scoped.
/// </summary>
internal sealed class Deciders(IdentityDbContext db, RequestClock clock)
{
    // More than an agency ever has at once; a list of requests shows no more.
    private const int MostAwaiting = 500;

    public async Task<Decision> OfAsync(Account request, CancellationToken cancellationToken) =>
        (await OfAsync(request.Agency, [request], cancellationToken))[0].Decision;

    /// <summary>The requests on which this account decides, the oldest first.</summary>
    public async Task<IReadOnlyList<Account>> AwaitingAsync(Guid account, string agency, CancellationToken cancellationToken)
    {
        var awaiting = await db
            .Accounts.AsNoTracking()
            .Where(request =>
                request.Agency == agency && request.Standing == AccountStanding.AwaitingApproval && request.DisabledAt == null
            )
            .OrderBy(request => request.CreatedAt)
            .Take(MostAwaiting)
            .ToListAsync(cancellationToken);
        return awaiting.Count == 0
            ? []
            :
            [
                .. (await OfAsync(agency, awaiting, cancellationToken))
                    .Where(pair => pair.Decision.IsFor(account))
                    .Select(pair => pair.Request),
            ];
    }

    private async Task<IReadOnlyList<(Account Request, Decision Decision)>> OfAsync(
        string agency,
        IReadOnlyList<Account> requests,
        CancellationToken cancellationToken
    )
    {
        var day = VietnamTime.DateOf(clock.GetUtcNow());
        var desks = await db
            .Desks.AsNoTracking()
            .Where(desk => desk.Agency == agency)
            .ToDictionaryAsync(desk => desk.Code, StringComparer.Ordinal, cancellationToken);
        var grants = await db.RoleGrants.AsNoTracking().Where(grant => grant.Agency == agency).ToListAsync(cancellationToken);
        var ways = requests.Select(request => WayOf(desks[request.Desk], grants, desks, day)).ToList();
        var asked = ways.SelectMany(way => way.Steps).Select(step => step.Desk).Distinct(StringComparer.Ordinal).ToList();

        // Who has not chosen a password of their own has never been here: a desk of such accounts has nobody yet.
        var people = await db
            .Accounts.AsNoTracking()
            .Where(person =>
                asked.Contains(person.Desk)
                && person.Agency == agency
                && person.Standing == AccountStanding.InUse
                && person.DisabledAt == null
                && !person.MustChangePassword
            )
            .OrderBy(person => person.Name)
            .Select(person => new Candidate(person.Id, person.Name, person.Desk, person.Roles))
            .ToListAsync(cancellationToken);
        return [.. requests.Zip(ways, (request, way) => (request, way.Choose(people, request.AskedBy)))];
    }

    private static Way WayOf(Desk desk, IReadOnlyList<RoleGrant> grants, Dictionary<string, Desk> desks, DateOnly day)
    {
        if (grants.FirstOrDefault(grant => grant.HoldsFor(desk, day)) is not { } grant)
        {
            return new Way([]);
        }

        var steps = new List<Step> { new(DecidedAt.Desk, desk.Code, grant.Decide) };
        var parent = desk.Parent;
        while (parent is not null && desks.TryGetValue(parent, out var above) && steps.TrueForAll(step => step.Desk != above.Code))
        {
            steps.Add(new Step(DecidedAt.Above, above.Code, grant.DecideAbove));
            parent = above.Parent;
        }

        if (grant.ElseDesk is { } last)
        {
            steps.Add(new Step(DecidedAt.Above, last, grant.DecideAbove));
        }

        return new Way(steps);
    }

    private sealed record Candidate(AccountId Id, string Name, string Desk, IReadOnlyList<string> Roles);

    private sealed record Step(DecidedAt At, string Desk, IReadOnlyList<string> Roles);

    private sealed record Way(IReadOnlyList<Step> Steps)
    {
        public Decision Choose(IReadOnlyList<Candidate> people, AccountId? askedBy)
        {
            foreach (var step in Steps)
            {
                var found = people
                    .Where(person => person.Desk == step.Desk && person.Id != askedBy && person.Roles.Intersect(step.Roles).Any())
                    .Select(person => new Decider(person.Id, person.Name))
                    .ToList();
                if (found.Count > 0)
                {
                    return new Decision(step.At, step.Desk, found);
                }
            }

            return Decision.OnServer;
        }
    }
}
