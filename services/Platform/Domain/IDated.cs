namespace Cooperation.Platform.Domain;

/// <summary>Something that holds from one day to another, both included; an open end is null (R13).</summary>
public interface IDated
{
    /// <summary>The first day, or null where it always held.</summary>
    DateOnly? ValidFrom { get; }

    /// <summary>The last day, or null while it holds.</summary>
    DateOnly? ValidTo { get; }
}
