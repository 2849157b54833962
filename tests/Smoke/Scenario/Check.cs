using System;

namespace Smoke
{
    /// <summary>Checks that end the program when they do not hold.</summary>
    internal static class Check
    {
        public static void Equal<T>(T expected, T actual, string what)
            where T : IEquatable<T>
        {
            if (!expected.Equals(actual))
                throw new InvalidOperationException(what + ": expected " + expected + ", but was " + actual + ".");
        }
    }
}
