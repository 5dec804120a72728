using System.ComponentModel.DataAnnotations;

namespace Cooperation.Gateway.Tokens;

/// <summary>How internal tokens are made (R18).</summary>
internal sealed class TokenOptions
{
    public const string Section = "Tokens";

    /// <summary>Who issues them; every service checks it.</summary>
    [Required]
    public string Issuer { get; init; } = "";

    /// <summary>Life of a token for a proxied request: long enough for the slowest answer to begin.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Life { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Life of a token that Portal exchanged its own for.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan ExchangedLife { get; init; } = TimeSpan.FromSeconds(60);
}
