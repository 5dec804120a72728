namespace Cooperation.Portal.Areas.Identity.SigningIn;

/// <summary>Whether this installation holds demonstration data; the door says so before anybody signs in.</summary>
internal sealed record Demonstration(bool IsOn);
