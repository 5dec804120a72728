namespace Cooperation.Identity.Features.Accounts.Approvals;

/// <summary>Who decides on a request, in words for whoever asked: by name, a few of them.</summary>
internal sealed record DecisionView(DecidedAt At, string? Desk, IReadOnlyList<string> People)
{
    private const int Named = 5;

    public static DecisionView Of(Decision decision) =>
        new(decision.At, decision.Desk, [.. decision.People.Take(Named).Select(person => person.Name)]);
}
