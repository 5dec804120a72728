using Cooperation.Hotline.Features.Exchanges.Attachments;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>What the user may do next with an exchange, so that a page offers nothing that will be refused.</summary>
/// <param name="ReadPeople">Open the protected details of its people; each reading goes on record.</param>
/// <param name="Steps">Every step of life for the user's desk, open or closed; empty where the desk takes none.</param>
internal sealed record AllowedSteps(bool ReadPeople, IReadOnlyList<StepView> Steps)
{
    /// <summary>Whether a file can be attached; null where that is not the user's to do.</summary>
    public AttachStep? Attach { get; init; }
}

/// <summary>A step and why it is closed.</summary>
/// <param name="Step">Its name, as in the address.</param>
/// <param name="Open">Whether it can be taken now.</param>
/// <param name="Why">Why it can't.</param>
/// <param name="Code">The same for a program.</param>
internal sealed record StepView(string Step, bool Open, string? Why, string? Code);
