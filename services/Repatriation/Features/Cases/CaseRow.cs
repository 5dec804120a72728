using System.Linq.Expressions;
using Cooperation.Repatriation.Domain.Cases;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>A case as a row of a list: codes and dates, no case text.</summary>
internal sealed record CaseRow(
    Guid Id,
    string Reference,
    string Partner,
    string Direction,
    string Route,
    string Source,
    string Status,
    string? Mission,
    string? Exchange,
    string Desk,
    string Handling,
    DateTimeOffset ReportedAt,
    DateTimeOffset OpenedAt,
    int Persons,
    int PersonsOpen,
    int Minors,
    bool WaitsForLink,
    long Version
)
{
    public static Expression<Func<RepatriationCase, CaseRow>> From { get; } =
        opened => new CaseRow(
            opened.Id.Value,
            opened.Reference,
            opened.Partner,
            opened.Direction,
            opened.Route,
            opened.Source,
            opened.Status,
            opened.Mission,
            opened.Exchange,
            opened.Desk,
            opened.Handling,
            opened.ReportedAt,
            opened.OpenedAt,
            opened.Persons,
            opened.PersonsOpen,
            opened.Minors,
            opened.Request != null && opened.Request.LinkedAt == null,
            opened.Version
        );
}
