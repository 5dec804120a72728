namespace Cooperation.Platform.Hosting;

/// <summary>How long a password is: one number for what is checked, what is said of it and what pages ask for.</summary>
public static class PasswordLength
{
    /// <summary>The fewest characters.</summary>
    public const int Least = 12;
}
