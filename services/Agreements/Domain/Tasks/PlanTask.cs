using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Domain.Tasks;

/// <summary>A task of the plan as it was issued.</summary>
public sealed record PlanTask
{
    /// <summary>What everybody calls it by: <c>II.6.2</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its section: <c>II.6</c>.</summary>
    public required string Section { get; init; }

    /// <summary>Its number within the section.</summary>
    public required string Item { get; init; }

    /// <summary>What is to be done.</summary>
    public required Text Title { get; init; }

    /// <summary>Where it stands in the plan.</summary>
    public required string Source { get; init; }

    /// <summary>Where the plan says who leads it.</summary>
    public required string LeadSource { get; init; }

    /// <summary>Who leads it: more than one where areas or documents are divided.</summary>
    public required IReadOnlyList<TaskLead> Leads { get; init; }

    /// <summary>Agencies and bodies that take part, as the plan names them.</summary>
    public required IReadOnlyList<string> TakingPart { get; init; }

    /// <summary>The task of which it is a part.</summary>
    public string? Parent { get; init; }

    /// <summary>What it consists of.</summary>
    public required IReadOnlyList<TaskPart> Parts { get; init; }

    /// <summary>Its days.</summary>
    public required IReadOnlyList<TaskDate> Dates { get; init; }

    /// <summary>The documents that it is about.</summary>
    public required IReadOnlyList<TaskDocument> Documents { get; init; }

    /// <summary>Partner countries that it names.</summary>
    public required IReadOnlyList<string> Partners { get; init; }

    /// <summary>Whether this agency leads it.</summary>
    public bool IsLedBy(string agency) => Leads.Any(lead => lead.Agency == agency);
}

/// <summary>An agency that leads a task.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Areas">In these areas only; empty for all.</param>
/// <param name="Requested">Whether the plan asks it to, being no ministry that it binds.</param>
/// <param name="OnBehalfOf">The ministry for which it does.</param>
/// <param name="Scope">For this part only.</param>
/// <param name="Documents">By these documents, where leads differ by legal basis.</param>
public sealed record TaskLead(
    string Agency,
    IReadOnlyList<string> Areas,
    bool Requested,
    string? OnBehalfOf,
    Text? Scope,
    IReadOnlyList<string> Documents
);

/// <summary>A part of a task.</summary>
/// <param name="Code">a, b, c …</param>
/// <param name="Title">What it is.</param>
public sealed record TaskPart(string Code, Text Title);

/// <summary>A day or a time of a task.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last; null for one day, or where it has no end.</param>
/// <param name="IsMonth">Whether only the month is known.</param>
/// <param name="Unverified">Whether nobody has confirmed it.</param>
/// <param name="Title">What is then.</param>
public sealed record TaskDate(DateOnly From, DateOnly? To, bool IsMonth, bool Unverified, Text Title);

/// <summary>A document that a task is about.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Date">Its day.</param>
/// <param name="Title">What it is.</param>
public sealed record TaskDocument(string Number, DateOnly Date, Text Title);
