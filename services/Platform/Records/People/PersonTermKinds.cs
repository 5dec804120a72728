namespace Cooperation.Platform.Records.People;

/// <summary>By what a person is found.</summary>
public static class PersonTermKinds
{
    /// <summary>A pair of words of one of his names, in whatever script.</summary>
    public const string Name = "name";

    /// <summary>The number of one of his papers.</summary>
    public const string Document = "document";

    /// <summary>A telephone number of his.</summary>
    public const string Telephone = "telephone";

    internal static readonly string[] All = [Name, Document, Telephone];
}
