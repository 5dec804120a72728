using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Cooperation.Hosting.Tests.Probe.Migrations;

/// <summary>Changes nothing: with it a schema can be older than the code and still be one that the code brings up to date.</summary>
[DbContext(typeof(ProbeDbContext))]
[Migration("20261129000000_Second")]
public sealed class Second : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) { }
}
