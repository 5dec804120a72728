using System.Text.Json;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Agreements.Data;

/// <summary>The programme's plan out of seeds/plan: it was issued once and is changed by nobody, so it is read once and lies in no table.</summary>
internal static class PlanSeeds
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    public static PlanOfYear Read()
    {
        var file = JsonSerializer.Deserialize<PlanFile>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "plan", "tasks.json")),
            Names
        )!;
        return new(
            file.Plan.Id,
            file.Plan.Title.Text,
            file.Plan.IssuedBy,
            file.Plan.Year,
            [.. file.Tasks.Select(task => task.Task)],
            SeedFiles.Read<BodyMember>("agency-members.csv"),
            SeedFiles.Read<PlanProvince>("provinces.csv"),
            AgenciesByProvince.All
        );
    }

    private sealed record PlanFile(PlanRow Plan, IReadOnlyList<TaskRow> Tasks);

    private sealed record PlanRow(string Id, Words Title, string IssuedBy, int Year);

    private sealed record TaskRow(
        string Id,
        string Section,
        string Item,
        string? Parent,
        Words Title,
        string Source,
        IReadOnlyList<LeadRow> Leads,
        string LeadSource,
        IReadOnlyList<string> TakingPart,
        IReadOnlyList<PartRow>? Parts,
        IReadOnlyList<DateRow>? Dates,
        IReadOnlyList<DocumentRow>? Documents,
        IReadOnlyList<string>? Partners
    )
    {
        public PlanTask Task =>
            new()
            {
                Id = Id,
                Section = Section,
                Item = Item,
                Parent = Parent,
                Title = Title.Text,
                Source = Source,
                LeadSource = LeadSource,
                Leads = [.. Leads.Select(lead => lead.Lead)],
                TakingPart = TakingPart,
                Parts = [.. (Parts ?? []).Select(part => new TaskPart(part.Code, part.Title.Text))],
                Dates = [.. (Dates ?? []).Select(date => date.Day)],
                Documents =
                [
                    .. (Documents ?? []).Select(document => new TaskDocument(document.Number, document.Date, document.Title.Text)),
                ],
                Partners = Partners ?? [],
            };
    }

    private sealed record LeadRow(
        string Agency,
        IReadOnlyList<string>? Areas,
        bool Requested,
        string? OnBehalfOf,
        Words? Scope,
        IReadOnlyList<string>? Documents
    )
    {
        public TaskLead Lead => new(Agency, Areas ?? [], Requested, OnBehalfOf, Scope?.Text, Documents ?? []);
    }

    private sealed record PartRow(string Code, Words Title);

    private sealed record DateRow(DateOnly? Date, DateOnly? From, DateOnly? To, string? Precision, bool Unverified, Words Title)
    {
        public TaskDate Day => new(Date ?? From!.Value, To, Precision == "month", Unverified, Title.Text);
    }

    private sealed record DocumentRow(string Number, Words Title, DateOnly Date);

    private sealed record Words(string Vi, string En)
    {
        public Text Text => new(Vi, En);
    }
}
