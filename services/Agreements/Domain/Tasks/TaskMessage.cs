using Cooperation.Agreements.Domain.Money;
using Cooperation.Contracts;
using Cooperation.Contracts.Agreements;

namespace Cooperation.Agreements.Domain.Tasks;

/// <summary>What the other services may know of a quarter of a task: codes, counts and money (R5); the words stay here.</summary>
internal static class TaskMessage
{
    public static TaskProgressed Of(TaskProgress progress) =>
        new()
        {
            ProgressId = progress.Id.Value,
            Version = progress.Version,
            Plan = new(progress.Plan),
            Task = new(progress.Task),
            Section = new(progress.Section),
            Agency = new(progress.Agency),
            Province = progress.Province is { } province ? new Code(province) : null,
            Leads = progress.Leads,
            Quarter = new(progress.Quarter),
            Status = new(progress.Status),
            Percent = progress.Percent,
            Hindered = progress.Reports.MaxBy(report => report.Number) is { Hinders: not null },
            ReportedAt = progress.ReportedAt,
            Reminders = progress.Reminders.Count,
            Funding = progress.Funding.AsFunding(),
        };
}
