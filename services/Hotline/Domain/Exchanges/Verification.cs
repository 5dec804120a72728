namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>One check of what an exchange says: who was asked to check what, and what was found. Signs of crime can't be closed without one (plan 2018, I.2).</summary>
public sealed class Verification
{
    private Verification() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private init; }

    /// <summary>Number within the exchange, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>What is to be checked.</summary>
    public string Question { get; private init; } = "";

    /// <summary>The unit asked to check, where it is not the desk itself.</summary>
    public string? Unit { get; private init; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>What was found, in words; null while it is open.</summary>
    public string? Findings { get; private set; }

    /// <summary>One of <see cref="Codes.VerificationResults"/>; null while it is open.</summary>
    public string? Result { get; private set; }

    /// <summary>When the result was written down.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Whether the result is still awaited.</summary>
    public bool IsOpen => Result is null;

    internal static Verification Open(int number, string question, string? unit, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            Number = number,
            Question = question,
            Unit = unit,
            OpenedAt = at,
        };

    internal void Finish(string result, string findings, DateTimeOffset at)
    {
        Result = result;
        Findings = findings;
        DoneAt = at;
    }
}
