using System.Security.Cryptography;

namespace Cooperation.Portal.Components;

/// <summary>Addresses of the built files, each with a mark of its content, so that browsers may keep them for ever. The fonts' names carry theirs.</summary>
internal sealed class Assets(IWebHostEnvironment environment)
{
    public string Css { get; } = AddressOf(environment, "site.css");

    public string Js { get; } = AddressOf(environment, "site.js");

    public string Icons { get; } = AddressOf(environment, "icons.svg");

    public string Mark { get; } = AddressOf(environment, "mark.svg");

    private static string AddressOf(IWebHostEnvironment environment, string file)
    {
        var hash = SHA256.HashData(File.ReadAllBytes(Path.Combine(environment.WebRootPath, "assets", file)));
        return $"/assets/{file}?v={Convert.ToHexStringLower(hash.AsSpan(0, 6))}";
    }
}
