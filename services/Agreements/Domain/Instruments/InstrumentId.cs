using Cooperation.Platform.Domain.Records;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>Key of an instrument. People and addresses name it by its code.</summary>
public readonly record struct InstrumentId(Guid Value) : IRecordId
{
    /// <summary>A new key, in order of time.</summary>
    public static InstrumentId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
