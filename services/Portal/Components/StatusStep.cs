namespace Cooperation.Portal.Components;

/// <summary>One status in the life of a record.</summary>
public sealed record StatusStep(string Name, StatusStepState State);

/// <summary>How a record has come to a status, or not.</summary>
public enum StatusStepState
{
    Ahead,
    Now,
    Passed,
    Skipped,
}
