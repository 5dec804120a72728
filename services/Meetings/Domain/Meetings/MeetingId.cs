using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>Key of a meeting. People and addresses name it by its reference.</summary>
public readonly record struct MeetingId(Guid Value) : IRecordId
{
    /// <summary>A new key, in order of time.</summary>
    public static MeetingId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
