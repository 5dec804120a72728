using Cooperation.Repatriation.Domain.Cases;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>Where a case stands after a change, and nothing that an idempotency key may not keep.</summary>
internal sealed record CaseState(Guid Id, string Reference, string Status, string Desk, long Version)
{
    public static CaseState Of(RepatriationCase opened) =>
        new(opened.Id.Value, opened.Reference, opened.Status, opened.Desk, opened.Version);
}
