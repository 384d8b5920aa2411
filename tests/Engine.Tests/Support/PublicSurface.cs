using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace DigitalRights.Engine.Tests;

/// <summary>Prints what an assembly offers to others, without what the compiler adds to records.</summary>
static class PublicSurface
{
    const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.Namespace).Append('.').Append(Name(type)).Append(Parents(type)).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class"
        : "class";

    static string Parents(Type type)
    {
        if (type.IsEnum)
        {
            return "";
        }

        var inherited = type.GetInterfaces().SelectMany(parent => parent.GetInterfaces())
            .Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        var parents = new[] { type.BaseType }.OfType<Type>().Where(parent => parent != typeof(object) && parent != typeof(ValueType))
            .Concat(type.GetInterfaces().Where(parent => !inherited.Contains(parent))
                .OrderBy(parent => parent.FullName, StringComparer.Ordinal))
            .Select(Name);
        return string.Join(", ", parents) is { Length: > 0 } list ? " : " + list : "";
    }

    static IEnumerable<string> Members(Type type) =>
        type.IsEnum
            ? Enum.GetNames(type).Select(name => $"{(int)Enum.Parse(type, name)} {name}")
            : type.GetMembers(Declared)
                .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)))
                .Select(Member)
                .OfType<string>();

    static string? Member(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsOffered(constructor) => $".ctor({Parameters(constructor)})",
        MethodInfo { IsSpecialName: false } method when IsOffered(method) => Method(method),
        MethodInfo { IsSpecialName: true } method when method.Name.StartsWith("op_", StringComparison.Ordinal) => Method(method),
        PropertyInfo property when property.GetAccessors(true).Any(IsOffered) => Property(property),
        FieldInfo { IsPublic: true } field => $"{Modifiers(field.IsStatic, false)}{Name(Nullability.Create(field))} {field.Name}",
        _ => null,
    };

    static bool IsOffered(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Modifiers(method.IsStatic, method.IsFamily)}{Virtual(method)}{Name(Nullability.Create(method.ReturnParameter))} "
            + $"{method.Name}{generic}({extension}{Parameters(method)})";
    }

    static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(true).Where(IsOffered).ToList();
        var parts = accessors.Select(accessor => accessor == property.GetMethod ? "get;" : IsInit(accessor) ? "init;" : "set;");
        var index = property.GetIndexParameters() is { Length: > 0 } parameters
            ? $"[{string.Join(", ", parameters.Select(Parameter))}]"
            : "";
        return $"{Modifiers(accessors[0].IsStatic, accessors[0].IsFamily)}{Name(Nullability.Create(property))} {property.Name}{index} {{ "
            + $"{string.Join(' ', parts)} }}";
    }

    static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    static string Modifiers(bool isStatic, bool isProtected) => (isStatic ? "static " : "") + (isProtected ? "protected " : "");

    static string Virtual(MethodInfo method) =>
        method.DeclaringType!.IsInterface ? ""
        : method.GetBaseDefinition() != method ? method.IsFinal ? "sealed override " : "override "
        : method is { IsVirtual: true, IsFinal: false } ? "virtual "
        : "";

    static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    static string Parameter(ParameterInfo parameter)
    {
        var modifier = parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? "in "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params "
            : "";
        var value = parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "default") : "";
        return $"{modifier}{Name(Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    static string Name(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        var mark = info.ReadState == NullabilityState.Nullable && !type.IsValueType && !type.IsGenericParameter ? "?" : "";
        return type.IsArray && info.ElementType is { } element ? $"{Name(element)}[]{mark}"
            : type.IsGenericType && info.GenericTypeArguments.Length > 0
                ? $"{Name(type).Split('<')[0]}<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>{mark}"
                : Name(type) + mark;
    }

    static string Name(Type type)
    {
        var simple = type.IsByRef ? type.GetElementType()! : type;
        return simple.IsArray ? Name(simple.GetElementType()!) + "[]"
            : simple.IsGenericType ? $"{simple.Name.Split('`')[0]}<{string.Join(", ", simple.GetGenericArguments().Select(Name))}>"
            : Keyword(simple);
    }

    static string Keyword(Type type) =>
        type == typeof(string) ? "string"
        : type == typeof(int) ? "int"
        : type == typeof(long) ? "long"
        : type == typeof(bool) ? "bool"
        : type == typeof(byte) ? "byte"
        : type == typeof(object) ? "object"
        : type == typeof(void) ? "void"
        : type.Name;
}
