namespace Cooperation.Platform.Domain.Records;

/// <summary>The key of a kind of record: a type of its own, so that no key is taken for another's.</summary>
public interface IRecordId
{
    /// <summary>The key as it is stored.</summary>
    Guid Value { get; }
}
