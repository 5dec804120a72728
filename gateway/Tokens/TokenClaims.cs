using System.Collections.Frozen;

namespace Cooperation.Gateway.Tokens;

/// <summary>The names of what a token says.</summary>
internal static class TokenClaims
{
    public const string Subject = "sub";
    public const string Session = "sid";
    public const string Name = "name";
    public const string Agency = "agency";
    public const string Desk = "desk";
    public const string Role = "role";
    public const string Partner = "partner";
    public const string Area = "area";
    public const string Province = "province";
    public const string Actor = "act";
    public const string At = "at";
    public const string MustChangePassword = "mustChangePassword";

    /// <summary>How many requests for accounts wait for this person; in Portal's token only.</summary>
    public const string ToDecide = "toDecide";

    /// <summary>What an exchanged token takes over from the presented one.</summary>
    public static FrozenSet<string> Carried { get; } =
        FrozenSet.Create(
            StringComparer.Ordinal,
            Subject,
            Session,
            Name,
            Agency,
            Desk,
            Role,
            Partner,
            Area,
            Province,
            At,
            MustChangePassword
        );

    /// <summary>The claim <c>act</c> as RFC 8693 writes it.</summary>
    public static IDictionary<string, object> ActorIs(string subject) =>
        new Dictionary<string, object>(StringComparer.Ordinal) { [Subject] = subject };
}
