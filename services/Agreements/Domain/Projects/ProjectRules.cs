using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Money;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Agreements.Domain.Projects;

/// <summary>What the days, donors and money of a project have to fit.</summary>
internal static class ProjectRules
{
    /// <summary>Every reason for which a proposal is refused.</summary>
    public static IEnumerable<DomainError> RefusalsOf(ProjectEntry entry, CodesOfTheDay codes, DateOnly today)
    {
        if (entry.ProposedOn > today)
        {
            yield return ProjectErrors.Entry.TimeInFuture("proposedOn");
        }

        if (entry.EndsOn <= entry.StartsOn)
        {
            yield return ProjectErrors.EndBeforeStart("endsOn");
        }

        foreach (
            var error in codes
                .Refusals(
                    ProjectErrors.Entry,
                    entry
                        .Partners.Select((partner, place) => ($"partners[{place}]", "partner", (string?)partner))
                        .Concat(entry.Donors.Select((donor, place) => ($"donors[{place}]", "projectDonor", (string?)donor)))
                )
                .Concat(MoneyRefusals(entry.Budget, entry.Donors, codes))
        )
        {
            yield return error;
        }

        foreach (var (place, due) in entry.ReportsDue.Index())
        {
            if (due < entry.StartsOn || due > entry.EndsOn.AddYears(1))
            {
                yield return ProjectErrors.ReportOutside($"reportsDue[{place}]");
            }
        }
    }

    /// <summary>Every reason for which its money is refused.</summary>
    public static IEnumerable<DomainError> MoneyRefusals(
        IReadOnlyList<MoneyLine> budget,
        IReadOnlyList<string> donors,
        CodesOfTheDay codes
    ) =>
        MoneyRules
            .RefusalsOf(ProjectErrors.Entry, "budget", budget, codes)
            .Concat(
                budget
                    .Index()
                    .Where(line => line.Item.Donor is { } donor && !donors.Contains(donor))
                    .Select(line => ProjectErrors.DonorNotNamed($"budget[{line.Index}].donor"))
            );

    /// <summary>What people call a status.</summary>
    public static Text NameOf(string status) =>
        status switch
        {
            ProjectStatus.Proposed => new("Đề xuất", "proposed"),
            ProjectStatus.Approved => new("Đã phê duyệt", "approved"),
            ProjectStatus.SignedByAll => new("Đã ký", "signed"),
            ProjectStatus.Running => new("Đang thực hiện", "running"),
            ProjectStatus.Ended => new("Đã kết thúc", "ended"),
            _ => new("Không thực hiện", "dropped"),
        };
}
