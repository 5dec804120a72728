using Cooperation.Agreements.Domain.Money;
using Cooperation.Contracts;
using Cooperation.Contracts.Agreements;

namespace Cooperation.Agreements.Domain.Projects;

/// <summary>What the other services may know of a project: codes, days, money and counts (R5).</summary>
internal static class ProjectMessage
{
    public static ProjectChanged Of(Project project) =>
        new()
        {
            ProjectId = project.Id.Value,
            Version = project.Version,
            Reference = new(project.Reference),
            Status = new(project.Status),
            Agency = new(project.Agency),
            Partners = [.. project.Partners.Select(partner => new Code(partner))],
            Donors = [.. project.Donors.Select(donor => new Code(donor))],
            Instrument = project.Instrument is { } instrument ? new Code(instrument) : null,
            Task = project.Task is { } task ? new Code(task) : null,
            ProposedOn = project.ProposedOn,
            ApprovedOn = project.ApprovedOn,
            SignedOn = project.SignedOn,
            StartsOn = project.StartsOn,
            EndsOn = project.EndsOn,
            EndedOn = project.EndedOn,
            Extensions = project.Extensions,
            Budget = project.Budget.AsFunding(),
            ReportsDue = project.Reports.Count,
            ReportsMade = project.Reports.Count(report => report.MadeOn is not null),
            NextReportDue = project.NextReportDue,
        };
}
