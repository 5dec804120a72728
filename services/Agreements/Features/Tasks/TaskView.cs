using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Features.Tasks;

/// <summary>A task as the plan has it, with how many have reported in each quarter.</summary>
internal sealed record TaskView
{
    public required string Id { get; init; }

    public required string Section { get; init; }

    public required string Item { get; init; }

    public required string? Parent { get; init; }

    public required Words Title { get; init; }

    /// <summary>Where it stands in the plan.</summary>
    public required string Source { get; init; }

    /// <summary>Where the plan says who leads it.</summary>
    public required string LeadSource { get; init; }

    public required IReadOnlyList<Lead> Leads { get; init; }

    public required IReadOnlyList<string> TakingPart { get; init; }

    public required IReadOnlyList<Part> Parts { get; init; }

    public required IReadOnlyList<Day> Dates { get; init; }

    public required IReadOnlyList<Document> Documents { get; init; }

    public required IReadOnlyList<string> Partners { get; init; }

    /// <summary>The quarters that have begun: of those whom the user sees, how many have reported.</summary>
    public required IReadOnlyList<QuarterView> Quarters { get; init; }

    /// <summary>How many activities are under it, of those that the user sees.</summary>
    public required int Activities { get; init; }

    internal static TaskView Of(PlanTask task, IReadOnlyList<QuarterView> quarters, int activities) =>
        new()
        {
            Id = task.Id,
            Section = task.Section,
            Item = task.Item,
            Parent = task.Parent,
            Title = Words.Of(task.Title),
            Source = task.Source,
            LeadSource = task.LeadSource,
            Leads = [.. task.Leads.Select(Lead.Of)],
            TakingPart = task.TakingPart,
            Parts = [.. task.Parts.Select(part => new Part(part.Code, Words.Of(part.Title)))],
            Dates = [.. task.Dates.Select(date => new Day(date.From, date.To, date.IsMonth, date.Unverified, Words.Of(date.Title)))],
            Documents = [.. task.Documents.Select(document => new Document(document.Number, document.Date, Words.Of(document.Title)))],
            Partners = task.Partners,
            Quarters = quarters,
            Activities = activities,
        };

    /// <summary>Words of the plan in both languages.</summary>
    internal sealed record Words(string Vi, string En)
    {
        public static Words Of(Text text) => new(text.Vi, text.En);
    }

    /// <summary>Who leads it, where that is divided: in which areas, which part, by which documents.</summary>
    internal sealed record Lead(
        string Agency,
        IReadOnlyList<string> Areas,
        bool Requested,
        string? OnBehalfOf,
        Words? Scope,
        IReadOnlyList<string> Documents
    )
    {
        public static Lead Of(TaskLead lead) =>
            new(lead.Agency, lead.Areas, lead.Requested, lead.OnBehalfOf, lead.Scope is { } scope ? Words.Of(scope) : null, lead.Documents);
    }

    /// <summary>A part of it.</summary>
    internal sealed record Part(string Code, Words Title);

    /// <summary>A day or a time of it.</summary>
    internal sealed record Day(DateOnly From, DateOnly? To, bool Month, bool Unverified, Words Title);

    /// <summary>A document that it is about.</summary>
    internal sealed record Document(string Number, DateOnly Date, Words Title);
}

/// <summary>A quarter of a task: how many report, how many have, how many of these are done or hindered.</summary>
internal sealed record QuarterView(string Quarter, int Expected, int Reported, int Hindered, int Done, bool Over);
