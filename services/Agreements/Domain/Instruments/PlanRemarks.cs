using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>What the plan's data say of its instruments beside their records: papers that stand beside them, and remarks. Nobody changes it.</summary>
/// <param name="all">By the code of the instrument.</param>
public sealed class PlanRemarks(IReadOnlyDictionary<string, PlanRemark> all)
{
    private static readonly PlanRemark None = new(null, []);

    /// <summary>Of one instrument; nothing where nothing is said.</summary>
    public PlanRemark Of(string instrument) => all.GetValueOrDefault(instrument, None);
}

/// <summary>What is said of one.</summary>
/// <param name="Note">A remark.</param>
/// <param name="Related">Papers that stand beside it.</param>
public sealed record PlanRemark(Text? Note, IReadOnlyList<RelatedPaper> Related);

/// <summary>A paper of both sides that stands beside an instrument and is none itself, as procedures and plans.</summary>
/// <param name="Code">Its code in the plan's data.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Year">Its year.</param>
/// <param name="Unverified">Whether something of it was not seen in an official text.</param>
public sealed record RelatedPaper(string Code, Text Title, int Year, bool Unverified);
