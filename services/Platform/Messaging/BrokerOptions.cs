using System.ComponentModel.DataAnnotations;

namespace Cooperation.Platform.Messaging;

/// <summary>Section <c>Broker</c>: where RabbitMQ is and who we are there. Checked at start; what is missing names itself.</summary>
public sealed class BrokerOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Broker";

    /// <summary>Host name or address.</summary>
    [Required(ErrorMessage = "Broker:Host is missing.")]
    public string Host { get; set; } = "";

    /// <summary>AMQP port.</summary>
    [Range(1, 65535, ErrorMessage = "Broker:Port is not a port.")]
    public int Port { get; set; } = 5672;

    /// <summary>Virtual host.</summary>
    [Required(ErrorMessage = "Broker:VirtualHost is missing.")]
    public string VirtualHost { get; set; } = "/";

    /// <summary>The service's own user: may configure, write and read names of its own prefix only.</summary>
    [Required(ErrorMessage = "Broker:UserName is missing.")]
    public string UserName { get; set; } = "";

    /// <summary>Password of <see cref="UserName"/>.</summary>
    [Required(ErrorMessage = "Broker:Password is missing.")]
    public string Password { get; set; } = "";

    /// <summary>The user that may declare the topology; only <c>migrate</c> has it.</summary>
    public string? DeclareUserName { get; set; }

    /// <summary>Password of <see cref="DeclareUserName"/>.</summary>
    public string? DeclarePassword { get; set; }
}
